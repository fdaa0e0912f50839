package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.WalletsApi;
import com.multisafepay.client.model.PayPalConfiguration;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;

class GetPayPalConfigurationPactTest {

    @Test
    void tellsWhatTheButtonNeeds() {
        Conversation.about("get the configuration of the PayPal button")
                .asks("GET", "/wallets/configs/paypal")
                .answers(body -> body.object(
                        "data",
                        button -> button.stringType("client_id", "AX1")
                                .stringType("merchant_id", "K3")
                                .stringType("js_sdk_url", "https://www.paypal.com/sdk/js?client-id=AX1")))
                .then(client -> assertThat(client.api(WalletsApi.class)
                                .getPayPalConfiguration(null, null)
                                .getData())
                        .isNotNull()
                        .extracting(PayPalConfiguration::getJsSdkUrl)
                        .isEqualTo("https://www.paypal.com/sdk/js?client-id=AX1"));
    }

    @Test
    void tellsThatTheCurrencyIsNotTaken() {
        Conversation.about("get the configuration of the PayPal button in a currency that it does not take")
                .asks("GET", "/wallets/configs/paypal")
                .query("currency", "XXX")
                .refuses(404, 1002, "Invalid currency")
                .then(client -> assertThatThrownBy(
                                () -> client.api(WalletsApi.class).getPayPalConfiguration("XXX", null))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("1002"));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("get the configuration of the PayPal button")
                .asks("GET", "/wallets/configs/paypal")
                .then(client -> assertThatThrownBy(
                                () -> client.api(WalletsApi.class).getPayPalConfiguration(null, null))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
