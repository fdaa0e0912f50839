package com.multisafepay.sandbox.internal.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.order.OrderStore;
import com.multisafepay.sandbox.internal.order.RelatedTransaction;
import com.multisafepay.sandbox.internal.order.StoredOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/** The movements that follow from the orders as they stand. */
public final class Movements {
    private static final BigDecimal COST = new BigDecimal("0.44");

    private final OrderStore orders;

    /** The movements of a store's orders. */
    public Movements(OrderStore orders) {
        this.orders = orders;
    }

    /** Every movement, in no order. */
    Stream<Movement> all() {
        return orders.all().flatMap(Movements::of);
    }

    /** The movement of an id. */
    Optional<Movement> find(String id) {
        return all().filter(each -> Long.toString(each.id()).equals(id)).findFirst();
    }

    private static Stream<Movement> of(StoredOrder order) {
        Stream<Movement> payments = order.transaction().map(payment -> payment(order, payment)).stream();
        return Stream.concat(
                payments,
                order.ledger().related().stream()
                        .filter(RelatedTransaction::movesMoney)
                        .map(each -> related(order, each)));
    }

    private static Movement related(StoredOrder order, RelatedTransaction related) {
        boolean done = related.status().equals(RelatedTransaction.COMPLETED);
        return new Movement(
                related.id(),
                related.type(),
                true,
                related.amount(),
                0,
                order.ledger().currency(),
                related.status(),
                related.status(),
                related.created(),
                related.modified(),
                done ? Optional.of(related.modified()) : Optional.empty(),
                related.refundOrderId().isEmpty() ? related.orderId() : related.refundOrderId(),
                related.description(),
                order);
    }

    private static Movement payment(StoredOrder order, StoredOrder.Transaction payment) {
        JsonNode body = order.body();
        String currency = body.path("currency").asText();
        return new Movement(
                payment.id(),
                "payment",
                false,
                body.path("amount").asLong(),
                cost(currency),
                currency,
                order.standing().status(),
                order.standing().financialStatus(),
                order.times().created(),
                order.times().modified(),
                order.times().completed(),
                order.orderId(),
                body.path("description").asText(),
                order);
    }

    /** The cost that an order tells in major units, in minor ones. */
    private static long cost(String currency) {
        return COST.setScale(Currency.getInstance(currency).getDefaultFractionDigits(), RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }
}
