package com.multisafepay.sandbox.internal.operation.orders;

import static com.multisafepay.sandbox.internal.contract.ApiError.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.UnitOfWork;
import java.util.List;

/** Plays {@code updateOrder}: the members of the body select what is changed. */
final class UpdateOrder implements OperationHandler {
    private static final List<String> INFORMATION = List.of(
            "carrier",
            "invoice_id",
            "invoice_url",
            "po_number",
            "reason",
            "ship_date",
            "tracktrace_code",
            "tracktrace_url");

    private final OrderBook book;
    private final OrderLife life;
    private final Shipping shipping;

    /** A handler over the orders, their life, and what shipping does to them. */
    UpdateOrder(OrderBook book, OrderLife life, Shipping shipping) {
        this.book = book;
        this.life = life;
        this.shipping = shipping;
    }

    @Override
    public String operationId() {
        return "updateOrder";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        ObjectNode request = call.body();
        return book.change(unit -> changed(unit, unit.need(call.inPath("order_id")), request));
    }

    private JsonNode changed(UnitOfWork unit, StoredOrder order, ObjectNode request) {
        String status = request.path("status").asText("");
        if (request.path("extend_expiration").asBoolean()) {
            return shipping.extended(unit, order, request.path("reason").asText(""));
        }
        if (request.has("new_order_id")) {
            return renamed(unit, order, request.path("new_order_id").asText());
        }
        return switch (status) {
            case "cancelled" ->
                cancelled(unit, order, request.path("exclude_order").asBoolean());
            case "shipped" ->
                request.has("partial_shipment_amount")
                        ? shipping.shippedInPart(
                                unit,
                                order,
                                request.path("partial_shipment_amount").asLong())
                        : shipping.shipped(unit, order, request);
            case "" -> informed(unit, order, request);
            default -> throw refused(ErrorCode.UNSPECIFIED, "status: can become cancelled or shipped, not " + status);
        };
    }

    private JsonNode cancelled(UnitOfWork unit, StoredOrder order, boolean noMails) {
        if (order.waitsAtTerminal()) {
            throw refused(
                    ErrorCode.UNSPECIFIED, "status: POST to /orders/{order_id}/cancel cancels an order at a terminal");
        }
        Event event = order.state().open() && order.transaction().isEmpty()
                ? Event.SESSION_CANCELLED
                : Event.MERCHANT_CANCELLED;
        StoredOrder cancelled = life.happen(order, event, book.now());
        StoredOrder.Delivery delivery = cancelled.delivery();
        StoredOrder told = cancelled.delivery(
                new StoredOrder.Delivery(delivery.shipBy(), delivery.invoiceUrl(), delivery.noMails() || noMails));
        // A second chance is given by the same link, which otherwise ends here.
        boolean secondChance = told.body().at("/second_chance/send_email").asBoolean()
                && !told.delivery().noMails();
        unit.put(secondChance ? told : told.session(told.session().until(book.now())));
        return Json.object();
    }

    private static JsonNode renamed(UnitOfWork unit, StoredOrder order, String other) {
        if (!order.body().path("type").asText().equals("checkout")) {
            throw refused(ErrorCode.UNSPECIFIED, "new_order_id: only a FastCheckout order can get another id");
        }
        unit.rename(order, other);
        return Json.object();
    }

    private JsonNode informed(UnitOfWork unit, StoredOrder order, ObjectNode request) {
        if (INFORMATION.stream().noneMatch(request::has)) {
            throw refused(
                    ErrorCode.DATA_MISSING,
                    "status: is missing, and so is everything else that could be changed: " + INFORMATION);
        }
        shipping.informed(unit, order, request);
        return Json.object();
    }
}
