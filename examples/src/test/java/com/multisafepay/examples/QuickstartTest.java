package com.multisafepay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void takesAPaymentFromEndToEnd() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        var created = Quickstart.run(new PrintStream(out, true, UTF_8), Quickstart::payByScript);

        assertThat(created.orderId().value()).isEqualTo("my-order-id-1");
        assertThat(out.toString(UTF_8))
                .contains("> POST /orders")
                .contains("\"amount\" : 1000")
                .contains("< HTTP 200")
                .contains("\"success\" : true")
                .contains("Send the customer to " + created.requirePaymentUrl())
                .contains("The shop is notified, the signature is good: my-order-id-1 is completed.")
                .endsWith("Order my-order-id-1 of EUR 10.00 is completed." + System.lineSeparator());
    }
}
