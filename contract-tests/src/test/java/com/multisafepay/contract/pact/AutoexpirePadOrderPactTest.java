package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.PayAfterDeliveryApi;
import com.multisafepay.client.model.AutoexpirePadOrderRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;

class AutoexpirePadOrderPactTest {

    private static AutoexpirePadOrderRequest days(long value) {
        return new AutoexpirePadOrderRequest().days(value);
    }

    @Test
    void tellsWhenTheOrderExpires() {
        Conversation.about("set the end of a Pay After Delivery order")
                .given("a pay-later order", "pact-autoexpire-1")
                .asks("POST", "/pad/orders/pact-autoexpire-1/autoexpire")
                .sends(body -> body.numberValue("days", 30))
                .answers(body ->
                        body.stringMatcher("data", "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}", "2026-07-01T10:00:00"))
                .then(client -> assertThat(client.api(PayAfterDeliveryApi.class)
                                .autoexpirePadOrder("pact-autoexpire-1", days(30), null)
                                .getData())
                        .isEqualTo("2026-07-01T10:00:00"));
    }

    @Test
    void namesTheFieldThatIsRefused() {
        Conversation.about("set the end of a Pay After Delivery order out of bounds")
                .given("a pay-later order", "pact-autoexpire-2")
                .asks("POST", "/pad/orders/pact-autoexpire-2/autoexpire")
                .sends(body -> body.numberValue("days", 181))
                .refusesField("days", "must be at most 180")
                .then(client -> assertThatThrownBy(() -> client.api(PayAfterDeliveryApi.class)
                                .autoexpirePadOrder("pact-autoexpire-2", days(181), null))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("days"));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("set the end of a Pay After Delivery order that does not exist")
                .asks("POST", "/pad/orders/pact-unknown-1/autoexpire")
                .sends(body -> body.numberValue("days", 30))
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(() -> client.api(PayAfterDeliveryApi.class)
                                .autoexpirePadOrder("pact-unknown-1", days(30), null))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("set the end of a Pay After Delivery order")
                .asks("POST", "/pad/orders/pact-autoexpire-1/autoexpire")
                .sends(body -> body.numberValue("days", 30))
                .then(client -> assertThatThrownBy(() -> client.api(PayAfterDeliveryApi.class)
                                .autoexpirePadOrder("pact-autoexpire-1", days(30), null))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
