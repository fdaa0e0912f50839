package com.multisafepay.sandbox.internal.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.StoredOrder.TransferAccount;
import com.multisafepay.sandbox.record.Mail;
import java.net.URI;
import java.util.Optional;

/** Tells customers who pay by bank transfer what to transfer, with which reference, once it is known from which account. */
final class TransferInstructions {
    private final OrderBook book;
    private final Outbox outbox;

    /** Instructions for the orders of a book. */
    TransferInstructions(OrderBook book, Outbox outbox) {
        this.book = book;
        this.outbox = outbox;
    }

    void changed(Optional<StoredOrder> before, StoredOrder after) {
        Optional<Long> awaited = awaited(after);
        if (awaited.isPresent() && !awaited.equals(before.flatMap(TransferInstructions::awaited))) {
            JsonNode customer = after.body().path("customer");
            if (!customer.path("email").asText("").isEmpty()
                    && !customer.path("disable_send_email").asBoolean()) {
                outbox.add(mail(after, customer, awaited.get()), false);
            }
        }
    }

    /** The payment whose money is waited for; a page asks for the account first, a direct order need not name one. */
    private static Optional<Long> awaited(StoredOrder order) {
        if (!order.method().equals("BANKTRANS") || !order.state().open()) {
            return Optional.empty();
        }
        JsonNode body = order.body();
        boolean confirmed = body.path("type").asText("").equals("direct")
                || body.path("gateway_info").has("account_holder_iban");
        return order.transaction().filter(payment -> confirmed).map(StoredOrder.Transaction::id);
    }

    private Mail mail(StoredOrder order, JsonNode customer, long reference) {
        MailTexts texts = MailTexts.of(customer.path("locale").asText(""));
        JsonNode body = order.body();
        String description = body.path("description").asText("");
        long covered = body.at("/gateway_info/coupon_amount").asLong();
        TransferAccount account = order.transferAccount();
        String amount =
                texts.money(order.ledger().amount() - covered, order.ledger().currency());
        return new Mail(
                book.now(),
                customer.path("email").asText(),
                order.orderId(),
                texts.code(),
                texts.text("transfer.subject", description),
                texts.text(
                        "transfer.text",
                        description,
                        amount,
                        Long.toString(reference),
                        account.holder(),
                        account.iban(),
                        account.bic()),
                URI.create(order.session().paymentUrl()));
    }
}
