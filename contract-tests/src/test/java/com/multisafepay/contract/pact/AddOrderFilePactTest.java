package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.AddOrderFileRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;

class AddOrderFilePactTest {

    private static void invoice(LambdaDslJsonBody body) {
        body.stringValue("type", "PDF")
                .stringValue("base64", "JVBERi0xLjQK")
                .stringValue("description", "Invoice")
                .stringValue("name", "invoice.pdf");
    }

    private static void add(MultiSafepay client, String orderId) {
        client.api(OrdersApi.class)
                .addOrderFile(
                        orderId,
                        new AddOrderFileRequest()
                                .type("PDF")
                                .base64("JVBERi0xLjQK")
                                .description("Invoice")
                                .name("invoice.pdf"),
                        null);
    }

    @Test
    void handsInAnInvoice() {
        Conversation.about("add a file to an order")
                .given("a paid order", "pact-file-1")
                .asks("POST", "/orders/pact-file-1/files")
                .sends(AddOrderFilePactTest::invoice)
                .answers(body -> body.object("data", data -> {}))
                .then(client -> add(client, "pact-file-1"));
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("add a file to an order that does not exist")
                .asks("POST", "/orders/pact-unknown-1/files")
                .sends(AddOrderFilePactTest::invoice)
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client ->
                        assertThatThrownBy(() -> add(client, "pact-unknown-1")).isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatAFieldIsMissing() {
        Conversation.about("add nothing to an order")
                .given("a paid order", "pact-file-2")
                .asks("POST", "/orders/pact-file-2/files")
                .sends(body -> body.stringValue("description", "Invoice"))
                .refuses(404, 1016, "type: is required")
                .then(client -> assertThatThrownBy(() -> client.api(OrdersApi.class)
                                .addOrderFile("pact-file-2", new AddOrderFileRequest().description("Invoice"), null))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("add a file to an order")
                .asks("POST", "/orders/pact-file-1/files")
                .sends(AddOrderFilePactTest::invoice)
                .then(client -> assertThatThrownBy(() -> add(client, "pact-file-1"))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
