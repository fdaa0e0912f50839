package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.state.MovementSearch.Cursor;
import com.multisafepay.sandbox.internal.state.MovementSearch.Facet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A movement on the account: a payment, one that came to nothing too, a refund or a chargeback. A capture is none of its own: captured in
 * full, the order's payment is settled; captured or shipped in parts, each part is an order with a payment.
 *
 * @param id the provider's id
 * @param type the API's word for its kind
 * @param method the payment method
 * @param debit whether money left the account
 * @param amount in minor units
 * @param cost what the provider charges, in minor units
 * @param change what it brings to the balance when it is settled, in minor units
 * @param history where it stood and stands, the latest last
 * @param created when it was made
 * @param updated when it last changed
 * @param completed when it was completed
 * @param orderId the merchant's key that it goes by
 * @param description what it is about; empty for the order's own description
 * @param vars its own free texts, by name; those of the order where there are none
 * @param payment whether it is a payment of the order, not what came of one
 * @param order the order that it belongs to
 */
public record Movement(
        long id,
        String type,
        String method,
        boolean debit,
        long amount,
        long cost,
        long change,
        List<StoredOrder.Moment> history,
        LocalDateTime created,
        LocalDateTime updated,
        Optional<LocalDateTime> completed,
        String orderId,
        String description,
        Map<String, String> vars,
        boolean payment,
        StoredOrder order) {
    private static final BigDecimal COST = new BigDecimal("0.44");

    /** Returns its place in the list of movements. */
    public Cursor cursor() {
        return new Cursor(created, id);
    }

    /** Returns the ISO 4217 code of its currency. */
    public String currency() {
        return order.ledger().currency();
    }

    /** Returns its status. */
    public String status() {
        return history.get(history.size() - 1).state().status();
    }

    /** Returns the status of its money. */
    public String financialStatus() {
        return history.get(history.size() - 1).state().financialStatus();
    }

    /** Returns what it can be looked for by. */
    Set<Facet> facets() {
        return Set.of(
                new Facet("currency", currency()),
                new Facet("status", status()),
                new Facet("financial_status", financialStatus()),
                new Facet("type", type),
                new Facet("debit_credit", debit ? "D" : "C"),
                new Facet("payment_method", method.toUpperCase(Locale.ROOT)));
    }

    boolean has(Facet facet) {
        return switch (facet.name()) {
            case "currency" -> facet.value().equals(currency());
            case "status" -> facet.value().equals(status());
            case "financial_status" -> facet.value().equals(financialStatus());
            case "type" -> facet.value().equals(type);
            case "debit_credit" -> facet.value().equals(debit ? "D" : "C");
            case "payment_method" -> facet.value().equalsIgnoreCase(method);
            default -> false;
        };
    }

    /** Returns the movements that follow from an order as it stands. */
    static List<Movement> of(StoredOrder order) {
        return Stream.of(
                        order.earlier().stream().map(each -> attempt(order, each)),
                        order.transaction().map(payment -> payment(order, payment)).stream(),
                        order.ledger().related().stream()
                                .filter(RelatedTransaction::movesMoney)
                                .map(each -> debit(order, each)))
                .flatMap(some -> some)
                .toList();
    }

    private static Movement attempt(StoredOrder order, StoredOrder.Attempt attempt) {
        List<StoredOrder.Moment> history = attempt.history();
        return new Movement(
                attempt.payment().id(),
                type(order),
                attempt.payment().method(),
                order.session().refundsToCard(),
                order.ledger().amount(),
                0,
                0,
                history,
                started(history),
                history.get(history.size() - 1).since(),
                Optional.empty(),
                order.orderId(),
                "",
                Map.of(),
                true,
                order);
    }

    private static Movement payment(StoredOrder order, StoredOrder.Transaction payment) {
        Ledger ledger = order.ledger();
        boolean refund = order.session().refundsToCard();
        long cost = refund ? 0 : cost(ledger.currency());
        // What was shipped in parts moves with the parts.
        long change = refund ? -ledger.amount() : ledger.shipRemain() - cost;
        return new Movement(
                payment.id(),
                type(order),
                payment.method(),
                refund,
                ledger.amount(),
                cost,
                change,
                order.history(),
                started(order.history()),
                order.times().modified(),
                order.times().completed(),
                order.orderId(),
                "",
                Map.of(),
                true,
                order);
    }

    /** Returns the type of an order's payment: a refund if the money goes to a card. */
    private static String type(StoredOrder order) {
        return order.session().refundsToCard() ? RelatedTransaction.REFUND : "payment";
    }

    private static Movement debit(StoredOrder order, RelatedTransaction related) {
        boolean completed = related.status().equals(RelatedTransaction.COMPLETED);
        OrderState state = OrderState.of(related.status(), related.status());
        String own = related.refundOrderId();
        return new Movement(
                related.id(),
                related.type(),
                order.method(),
                true,
                related.amount(),
                0,
                -related.amount(),
                List.of(new StoredOrder.Moment(related.modified(), state)),
                related.created(),
                related.modified(),
                completed ? Optional.of(related.modified()) : Optional.empty(),
                own.isEmpty() ? related.orderId() : own,
                related.description(),
                related.vars(),
                false,
                order);
    }

    /** A payment starts when its method is picked, which is the last time that its order stands open. */
    private static LocalDateTime started(List<StoredOrder.Moment> history) {
        return history.stream()
                .filter(each -> each.state().open())
                .reduce((earlier, later) -> later)
                .orElse(history.get(0))
                .since();
    }

    /** Returns the cost that an order tells in major units, in minor ones. */
    public static long cost(String currency) {
        return COST.setScale(Ledger.digits(currency), RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }
}
