package com.multisafepay.sandbox.internal.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.order.OrderBook;
import com.multisafepay.sandbox.internal.order.StoredOrder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Optional;

/** The page that a payment URL leads to: it shows which order is to be paid. */
public final class PaymentPage implements PageHandler {
    private static final String POLICY = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'";

    private final OrderBook book;

    /** A page over the orders. */
    public PaymentPage(OrderBook book) {
        this.book = book;
    }

    @Override
    public Optional<Page> answer(PageCall call) {
        return call.segment(0).equals("connect") && call.path().size() >= 2
                ? Optional.of(show(call.segment(1)))
                : Optional.empty();
    }

    private Page show(String sessionId) {
        return book.ofSession(sessionId).map(PaymentPage::page).orElseGet(() -> html(404, "Unknown session", ""));
    }

    private static Page page(StoredOrder order) {
        ObjectNode body = order.body();
        String currency = body.path("currency").asText();
        BigDecimal amount = BigDecimal.valueOf(
                body.path("amount").longValue(), Currency.getInstance(currency).getDefaultFractionDigits());
        return html(
                200,
                "Order " + order.orderId(),
                "<p>" + escaped(body.path("description").asText()) + "</p><p><strong>" + escaped(currency) + " "
                        + amount.toPlainString() + "</strong>, "
                        + escaped(order.standing().status()) + "</p>");
    }

    private static Page html(int status, String title, String content) {
        String html = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title)
                + "</title></head><body><main><h1>" + escaped(title) + "</h1>" + content + "</main></body></html>";
        return new Page(status, "text/html;charset=utf-8", POLICY, html.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
