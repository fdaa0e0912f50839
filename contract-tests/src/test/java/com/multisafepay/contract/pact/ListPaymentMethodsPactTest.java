package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.PaymentMethodsApi;
import com.multisafepay.customer.Country;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.PaymentMethodFilter;
import com.multisafepay.money.Money;
import org.junit.jupiter.api.Test;

class ListPaymentMethodsPactTest {

    @Test
    void listsWhatAnAmountInACountryCanBePaidWith() {
        Conversation.about("list the payment methods for an amount in the Netherlands")
                .asks("GET", "/payment-methods")
                .query("amount", "2599")
                .query("country", "NL")
                .query("currency", "EUR")
                .answers(body -> body.minArrayLike(
                        "data",
                        1,
                        method -> method.stringType("id", "IDEAL")
                                .stringType("name", "iDEAL")
                                .stringType("type", "payment-method")
                                .booleanType("shopping_cart_required", false)
                                .object("allowed_amount", amount -> amount.integerType("min", 0))
                                .object("tokenization", tokens -> tokens.booleanType("is_enabled", true))
                                .object("icon_urls", icons -> icons.stringType("vector", "https://example.com/i.svg"))))
                .then(client -> assertThat(client.paymentMethods().payable(Money.of("25.99", "EUR"), Country.of("NL")))
                        .singleElement()
                        .satisfies(method -> assertThat(method.id()).isEqualTo(GatewayId.IDEAL)));
    }

    @Test
    void findsNoneForACurrencyThatNothingTakes() {
        Conversation.about("list the payment methods for a currency that none takes")
                .asks("GET", "/payment-methods")
                .query("amount", "100")
                .query("currency", "XAF")
                .refuses(404, 1023, "No gateway (payment method) available")
                .then(client -> assertThat(
                                client.paymentMethods().list(PaymentMethodFilter.ALL.amount(Money.ofMinor(100, "XAF"))))
                        .isEmpty());
    }

    @Test
    void tellsThatACountryIsNone() {
        Conversation.about("list the payment methods of a country that is none")
                .asks("GET", "/payment-methods")
                .query("country", "Holland")
                .refuses(404, 1018, "Invalid country")
                .then(client -> assertThatThrownBy(() -> client.api(PaymentMethodsApi.class)
                                .listPaymentMethods(null, "Holland", null, null, null, null, null))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("list the details of payment methods")
                .asks("GET", "/payment-methods")
                .then(client -> assertThatThrownBy(() -> client.paymentMethods().list(PaymentMethodFilter.ALL))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
