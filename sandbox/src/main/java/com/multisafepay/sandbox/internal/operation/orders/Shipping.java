package com.multisafepay.sandbox.internal.operation.orders;

import static com.multisafepay.sandbox.internal.contract.ApiError.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderState;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Ships orders, whole or in parts, and extends their term of shipping. */
final class Shipping {
    private static final Set<String> IN_PARTS = Set.of("BNPL_MF", "BNPL_INSTM", "ZINIA", "EINVOICE");
    private static final Duration EXTENSION = Duration.ofDays(42);

    private final OrderBook book;
    private final OrderLife life;
    private final OrderParts parts;
    private final Ids ids;

    /** Shipping of the orders of a book. */
    Shipping(OrderBook book, OrderLife life, OrderParts parts, Ids ids) {
        this.book = book;
        this.life = life;
        this.parts = parts;
        this.ids = ids;
    }

    /** All of it was shipped. An authorised card order stays one: for it shipping is information. */
    JsonNode shipped(UnitOfWork unit, StoredOrder order, ObjectNode request) {
        if (!life.can(order, Event.SHIPPED)) {
            throw OrderLife.notAllowed(order);
        }
        StoredOrder informed = withInvoice(order, request);
        StoredOrder shipped =
                unit.put(order.authorisedOnly() ? informed : life.happen(informed, Event.SHIPPED, book.now()));
        return shipped.method().equals("EINVOICE") ? Json.object().put("invoice_url", invoice(shipped)) : Json.object();
    }

    /** A part was shipped: it becomes an order of its own. */
    JsonNode shippedInPart(UnitOfWork unit, StoredOrder order, long amount) {
        checkPart(order, amount);
        long id = ids.transaction();
        String money = order.method().equals("EINVOICE") ? "initialized" : "uncleared";
        StoredOrder part = parts.make(unit, order, "", amount, id, OrderState.of("shipped", money));
        unit.put(order.ledger(order.ledger().shipRemain(order.ledger().shipRemain() - amount), book.local(book.now())));
        return Json.object().put("order_id", part.orderId()).put("transaction_id", id);
    }

    /** The merchant gets six weeks more to ship; the answer states until when. */
    JsonNode extended(UnitOfWork unit, StoredOrder order, String reason) {
        if (reason.isEmpty()) {
            throw refused(ErrorCode.DATA_MISSING, "reason: is required for an extension");
        }
        boolean waits = order.method().equals("KLARNA") && order.state().pair().equals("completed/uncleared");
        Optional<Instant> until = order.delivery().shipBy().filter(end -> waits).map(end -> end.plus(EXTENSION));
        if (until.isEmpty()) {
            throw OrderLife.notAllowed(order);
        }
        unit.put(life.shipBy(order, until.get()));
        return Json.object()
                .put("expiration_date", book.local(until.get()).toLocalDate().toString());
    }

    /** Invoice or tracking changed, nothing else. */
    void informed(UnitOfWork unit, StoredOrder order, ObjectNode request) {
        unit.put(withInvoice(order, request));
    }

    private static StoredOrder withInvoice(StoredOrder order, ObjectNode request) {
        String url = request.path("invoice_url").asText("");
        StoredOrder.Delivery delivery = order.delivery();
        return url.isEmpty()
                ? order
                : order.delivery(new StoredOrder.Delivery(delivery.shipBy(), url, delivery.noMails()));
    }

    private static String invoice(StoredOrder order) {
        String given = order.delivery().invoiceUrl();
        return given.isEmpty() ? order.session().paymentUrl() : given;
    }

    private void checkPart(StoredOrder order, long amount) {
        if (!IN_PARTS.contains(order.method()) || !order.state().completed()) {
            throw OrderLife.notAllowed(order);
        }
        if (amount >= order.ledger().shipRemain()) {
            throw refused(
                    ErrorCode.AMOUNT,
                    "partial_shipment_amount: has to be below " + order.ledger().shipRemain() + ", what is open");
        }
    }
}
