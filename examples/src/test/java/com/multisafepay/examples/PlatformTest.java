package com.multisafepay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class PlatformTest {

    @Test
    void walksFromTheSignUpToThePayout() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        Platform.run(new PrintStream(written, true, UTF_8));

        assertThat(written.toString(UTF_8).lines())
                .containsExactly(
                        "signed up: Affiliate[90000001, pending]",
                        "still missing: [Inquiry[[bank_statement]], Inquiry[[ubo]]]",
                        "reviewed: Affiliate[90000001, approved]",
                        "paid: AccountBalance[EUR 90.00, reserved EUR 0.00]",
                        "on its way: CompletedTransfer[payout-1, EUR 80.00, reserved]",
                        "left: AccountBalance[EUR 10.00, reserved EUR 0.00]");
    }
}
