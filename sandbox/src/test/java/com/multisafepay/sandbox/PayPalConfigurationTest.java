package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PayPalConfigurationTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final Sandbox sandbox = SANDBOX.sandbox();

    private Answer configuration(String query) {
        return Calls.get(sandbox, "/wallets/configs/paypal" + query);
    }

    @Test
    void namesTheCurrencyInTheAddressOfTheScript() {
        assertThat(configuration("?currency=GBP").at("/data/js_sdk_url").asText())
                .startsWith("https://www.paypal.com/sdk/js?client-id=")
                .endsWith("&currency=GBP");
    }

    @Test
    void takesEurosWithoutACurrency() {
        assertThat(configuration("").at("/data/js_sdk_url").asText()).endsWith("&currency=EUR");
    }

    @Test
    void refusesACurrencyThatPayPalDoesNotTake() {
        Answer answer = configuration("?currency=XXX");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1002);
    }
}
