package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.PactDslJsonRootValue;
import com.multisafepay.client.api.PaymentMethodsApi;
import com.multisafepay.customer.Country;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.PaymentMethod;
import org.junit.jupiter.api.Test;

class GetPaymentMethodPactTest {

    @Test
    void readsAMethodThatNeedsACart() {
        Conversation.about("get a payment method that needs a cart")
                .asks("GET", "/payment-methods/KLARNA")
                .answers(body -> body.object(
                        "data",
                        method -> method.stringValue("id", "KLARNA")
                                .stringType("name", "Klarna")
                                .stringValue("type", "payment-method")
                                .booleanValue("shopping_cart_required", true)
                                .minArrayLike("allowed_currencies", 1, PactDslJsonRootValue.stringType("EUR"), 1)))
                .then(client -> assertThat(client.paymentMethods().get(GatewayId.of("KLARNA")))
                        .matches(PaymentMethod::cartRequired));
    }

    @Test
    void readsWhatCanBeStoredAndHowAComponentShowsIt() {
        Conversation.about("get a payment method whose cards can be stored")
                .asks("GET", "/payment-methods/VISA")
                .answers(body -> body.object(
                        "data",
                        method -> method.stringValue("id", "VISA")
                                .object(
                                        "apps",
                                        apps -> apps.object(
                                                "payment_components",
                                                app -> app.booleanValue("is_enabled", true)
                                                        .booleanValue("has_fields", true)
                                                        .object("qr", qr -> qr.booleanValue("supported", false))))
                                .object(
                                        "tokenization",
                                        tokens -> tokens.booleanValue("is_enabled", true)
                                                .object(
                                                        "models",
                                                        models -> models.booleanType("cardonfile", true)
                                                                .booleanType("subscription", true)
                                                                .booleanType("unscheduled", true)))))
                .then(client -> {
                    PaymentMethod visa = client.paymentMethods().get(GatewayId.VISA);

                    assertThat(visa.component().map(PaymentMethod.Component::hasFields))
                            .contains(true);
                    assertThat(visa.component().map(PaymentMethod.Component::qr))
                            .contains(false);
                    assertThat(visa.tokenization().orElseThrow())
                            .extracting(
                                    PaymentMethod.Tokenization::cardOnFile,
                                    PaymentMethod.Tokenization::subscription,
                                    PaymentMethod.Tokenization::unscheduled)
                            .containsExactly(true, true, true);
                });
    }

    @Test
    void readsAMethodWhereItIsOffered() {
        Conversation.about("get a payment method in a country that it is offered in")
                .asks("GET", "/payment-methods/BIZUM")
                .query("country", "ES")
                .answers(body -> body.object("data", method -> method.stringValue("id", "BIZUM")))
                .then(client -> assertThat(client.paymentMethods()
                                .get(GatewayId.of("BIZUM"), Country.of("ES"))
                                .id())
                        .isEqualTo(GatewayId.of("BIZUM")));
    }

    @Test
    void tellsThatThereIsNoSuchMethodInACountry() {
        Conversation.about("get a payment method in a country that it is not offered in")
                .asks("GET", "/payment-methods/BIZUM")
                .query("country", "NL")
                .refuses(404, 1023, "No gateway (payment method) available")
                .then(client -> assertThatThrownBy(
                                () -> client.paymentMethods().get(GatewayId.of("BIZUM"), Country.of("NL")))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatThereIsNoSuchMethod() {
        Conversation.about("get a payment method that does not exist")
                .asks("GET", "/payment-methods/NOSUCHONE")
                .refuses(404, 1023, "No gateway (payment method) available")
                .then(client -> assertThatThrownBy(() -> client.paymentMethods().get(GatewayId.of("NOSUCHONE")))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatACountryIsNone() {
        Conversation.about("get a payment method in a country that is none")
                .asks("GET", "/payment-methods/IDEAL")
                .query("country", "Holland")
                .refuses(404, 1018, "Invalid country")
                .then(client -> assertThatThrownBy(
                                () -> client.api(PaymentMethodsApi.class).getPaymentMethod("IDEAL", "Holland", null))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("get the details of a payment method")
                .asks("GET", "/payment-methods/IDEAL")
                .then(client -> assertThatThrownBy(() -> client.paymentMethods().get(GatewayId.IDEAL))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
