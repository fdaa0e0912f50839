package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderCart;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;

/** Plays {@code getReceipt}: of what was paid at a terminal. */
final class GetReceipt implements OperationHandler {
    private static final List<String> OF_THE_CARD = List.of(
            "last4",
            "card_expiry_date",
            "card_entry_mode",
            "cardholder_verification_method",
            "terminal_id",
            "application_id",
            "authorization_code",
            "issuer_bin",
            "issuer_country_code",
            "response_code",
            "card_acceptor_location");

    private final OrderBook book;
    private final OrderView view;
    private final Supplier<String> shop;

    /** A handler over the orders, with the name of the shop that the receipts bear. */
    GetReceipt(OrderBook book, OrderView view, Supplier<String> shop) {
        this.book = book;
        this.view = view;
        this.shop = shop;
    }

    @Override
    public String operationId() {
        return "getReceipt";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        StoredOrder order = book.need(call.inPath("order_id"));
        if (order.session().terminal().isEmpty() || !order.everCompleted()) {
            throw OrderBook.unknown();
        }
        ObjectNode told = view.order(order);
        ObjectNode receipt = Json.object();
        receipt.putObject("merchant").put("name", shop.get()).put("address", "Main street 1, Amsterdam");
        receipt.putObject("order")
                .put("transaction_id", told.path("transaction_id").asText())
                .put("amount", told.path("amount").longValue())
                .put("amountrefunded", told.path("amount_refunded").longValue())
                .put("currency", order.ledger().currency())
                .put("completed", told.path("completed").asText())
                .putNull("tip")
                .set("items", items(order));
        ObjectNode payment = receipt.putObject("payment").put("payment_method", order.method());
        OF_THE_CARD.forEach(
                name -> payment.set(name, told.path("payment_details").get(name)));
        receipt.put("printed_on", OrderView.time(book.local(book.now())));
        return receipt.set("related_transactions", told.get("related_transactions"));
    }

    private static JsonNode items(StoredOrder order) {
        OrderCart cart = OrderCart.of(order);
        if (cart.isEmpty()) {
            return Json.object().nullNode();
        }
        String currency = order.ledger().currency();
        int digits = Ledger.digits(currency);
        ObjectNode items = Json.object();
        ArrayNode told = items.putArray("items");
        for (JsonNode line : cart.lines()) {
            BigDecimal price = line.path("unit_price")
                    .decimalValue()
                    .multiply(cart.rate(line).add(BigDecimal.ONE));
            BigDecimal quantity = line.path("quantity").decimalValue();
            told.addObject()
                    .put("name", line.path("name").asText())
                    .put("unit_price", minorUnits(price, digits))
                    .put("quantity", quantity)
                    .put("item_price", minorUnits(price.multiply(quantity), digits))
                    .put("currency", currency);
        }
        return items;
    }

    private static long minorUnits(BigDecimal price, int digits) {
        return price.movePointRight(digits).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
