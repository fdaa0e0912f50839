package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.PointOfSaleApi;
import com.multisafepay.client.model.Receipt;
import com.multisafepay.client.model.ReceiptMerchant;
import com.multisafepay.client.model.ReceiptOrder;
import com.multisafepay.client.model.ReceiptPayment;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GetReceiptPactTest {

    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}";

    @Test
    void readsWhatWasPaidAtTheTerminal() {
        Conversation.about("get the receipt of a payment at a terminal")
                .given("an order that was paid at a terminal", "pact-receipt-1")
                .asks("GET", "/pos/receipt/pact-receipt-1")
                .answers(body -> body.object(
                        "data",
                        data -> data.object(
                                        "merchant",
                                        merchant -> merchant.stringType("name", "Sandbox shop")
                                                .stringType("address", "Main street 1, Amsterdam"))
                                .object(
                                        "order",
                                        order -> order.stringMatcher("transaction_id", "\\d+", "1700000000000001")
                                                .numberValue("amount", 1000)
                                                .numberValue("amountrefunded", 0)
                                                .stringValue("currency", "EUR")
                                                .stringMatcher("completed", TIME, "2026-06-01T10:02:11")
                                                .nullValue("items")
                                                .nullValue("tip"))
                                .object(
                                        "payment",
                                        payment -> payment.stringValue("payment_method", "VISA")
                                                .stringMatcher("last4", "\\d{4}", "1111")
                                                .stringMatcher("card_expiry_date", "\\d{4}", "3012")
                                                .stringType("card_entry_mode", "ICC_CONTACTLESS")
                                                .stringType("cardholder_verification_method", "PLAINTEXT_PIN_OFFLINE")
                                                .stringValue("terminal_id", "00000ABC")
                                                .stringType("application_id", "a0000000031010")
                                                .stringType("authorization_code", "123566")
                                                .stringMatcher("issuer_bin", "\\d{6,8}", "411111")
                                                .stringMatcher("issuer_country_code", "[A-Z]{2}", "NL")
                                                .stringValue("response_code", "00")
                                                .stringType("card_acceptor_location", "Amsterdam"))
                                .stringMatcher("printed_on", TIME, "2026-06-01T10:05:00")
                                .nullValue("related_transactions")))
                .then(client -> {
                    Receipt receipt = Objects.requireNonNull(client.api(PointOfSaleApi.class)
                            .getReceipt("pact-receipt-1", null)
                            .getData());
                    assertThat(receipt.getOrder())
                            .extracting(ReceiptOrder::getAmount, ReceiptOrder::getTransactionId)
                            .containsExactly(1000L, "1700000000000001");
                    assertThat(receipt.getPayment())
                            .extracting(ReceiptPayment::getTerminalId)
                            .isEqualTo("00000ABC");
                    assertThat(receipt.getMerchant())
                            .extracting(ReceiptMerchant::getName)
                            .isEqualTo("Sandbox shop");
                });
    }

    @Test
    void tellsThatThereIsNoSuchOrder() {
        Conversation.about("get the receipt of an order that does not exist")
                .asks("GET", "/pos/receipt/pact-unknown-1")
                .refuses(404, 1006, "Invalid transaction ID")
                .then(client -> assertThatThrownBy(
                                () -> client.api(PointOfSaleApi.class).getReceipt("pact-unknown-1", null))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("get the receipt of a payment at a terminal")
                .asks("GET", "/pos/receipt/pact-receipt-1")
                .then(client -> assertThatThrownBy(
                                () -> client.api(PointOfSaleApi.class).getReceipt("pact-receipt-1", null))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
