package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.PayAfterDeliveryApi;
import com.multisafepay.client.model.CreditScoreOrder;
import com.multisafepay.client.model.ScoreCustomerRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.order.OrderId;
import org.junit.jupiter.api.Test;

/** The two operations of Pay After Delivery that are not published. */
class PadOrdersPactTest {

    @Test
    void tellsWhatTheCustomerOwes() {
        Conversation.about("get a Pay After Delivery order")
                .given("a pay-later order", "pact-pad-1")
                .asks("GET", "/pad/orders/pact-pad-1")
                .answers(body -> body.object(
                        "data",
                        data -> data.stringValue("id", "pact-pad-1")
                                .numberValue("amount", 1000)
                                .numberValue("amount_paid", 0)
                                .numberValue("amount_outstanding", 1000)
                                .stringValue("status", "completed")))
                .then(client -> assertThat(client.payAfterDelivery()
                                .get(OrderId.of("pact-pad-1"))
                                .amountOutstanding())
                        .isEqualTo(1000));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("get a Pay After Delivery order that does not exist")
                .asks("GET", "/pad/orders/pact-unknown-1")
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(
                                () -> client.payAfterDelivery().get(OrderId.of("pact-unknown-1")))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("get a Pay After Delivery order")
                .asks("GET", "/pad/orders/pact-pad-1")
                .then(client -> assertThatThrownBy(
                                () -> client.payAfterDelivery().get(OrderId.of("pact-pad-1")))
                        .isInstanceOf(CredentialsRefusedException.class));
    }

    @Test
    void takesARequestForACreditScore() {
        Conversation.about("check the credit of a customer")
                .asks("POST", "/pad/ccs")
                .sends(body -> sent(body, "EUR"))
                .answers(body -> {})
                .then(client -> score(client, "EUR"));
    }

    @Test
    void refusesACreditScoreWithoutACurrency() {
        Conversation.about("check the credit of a customer in no currency")
                .asks("POST", "/pad/ccs")
                .sends(body -> sent(body, "euro"))
                .refusesField("order.currency", "does not match the regex pattern ^[A-Z]{3}$")
                .then(client -> assertThatThrownBy(() -> score(client, "euro")).hasMessageContaining("currency"));
    }

    @Test
    void tellsThatTheKeyOfACreditScoreWasRefused() {
        Conversation.withWrongKey("check the credit of a customer")
                .asks("POST", "/pad/ccs")
                .sends(body -> sent(body, "EUR"))
                .then(client ->
                        assertThatThrownBy(() -> score(client, "EUR")).isInstanceOf(CredentialsRefusedException.class));
    }

    private static void score(MultiSafepay client, String currency) {
        client.api(PayAfterDeliveryApi.class)
                .scoreCustomer(
                        new ScoreCustomerRequest()
                                .customerReference("customer-0001")
                                .merchantId(10012345L)
                                .merchantSubId(12345L)
                                .order(new CreditScoreOrder()
                                        .amount(10000L)
                                        .currency(currency)
                                        .description("A lamp")),
                        null);
    }

    private static void sent(LambdaDslObject body, String currency) {
        body.stringType("customer_reference", "customer-0001")
                .integerType("merchant_id", 10012345)
                .integerType("merchant_sub_id", 12345)
                .object(
                        "order",
                        order -> order.numberValue("amount", 10000)
                                .stringValue("currency", currency)
                                .stringType("description", "A lamp"));
    }
}
