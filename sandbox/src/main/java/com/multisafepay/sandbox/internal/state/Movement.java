package com.multisafepay.sandbox.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.state.MovementSearch.Cursor;
import com.multisafepay.sandbox.internal.state.MovementSearch.Facet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

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
 * @param history where it stood and stands, the latest last
 * @param created when it was made
 * @param updated when it last changed
 * @param completed when it was completed
 * @param orderId the merchant's key that it goes by
 * @param description what it is about; empty for the order's own description
 * @param vars its own free texts, by name; those of the order where there are none
 * @param payment whether it is a payment of the order, not what came of one
 * @param currency the ISO 4217 code of its currency
 * @param source what it came of
 */
public record Movement(
        long id,
        String type,
        String method,
        boolean debit,
        long amount,
        long cost,
        List<StoredOrder.Moment> history,
        LocalDateTime created,
        LocalDateTime updated,
        Optional<LocalDateTime> completed,
        String orderId,
        String description,
        Map<String, String> vars,
        boolean payment,
        String currency,
        Source source) {
    /** The status of money that has moved. */
    public static final String COMPLETED = "completed";

    private static final BigDecimal COST = new BigDecimal("0.44");

    /** An order, or a booking between accounts, that moves money. */
    public sealed interface Source permits OrderFacts, Booking {
        /** Returns the body of the request that it was made with. */
        ObjectNode body();

        /** Returns the key that an order was made with, or the account that is booked. */
        String maker();

        /** Returns the account that is booked; empty for an order. */
        default OptionalLong ofAccount() {
            return OptionalLong.empty();
        }
    }

    /** Returns a charge or a payout as it concerns one account, by the request that it was made with. */
    public static Movement booked(
            long account,
            ObjectNode request,
            long id,
            String type,
            boolean debit,
            String status,
            LocalDateTime created,
            LocalDateTime updated) {
        return new Booking(account, request).movement(id, type, debit, status, created, updated);
    }

    /** Returns its place in the list of movements. */
    public Cursor cursor() {
        return new Cursor(created, id);
    }

    /** Returns its status. */
    public String status() {
        return history.get(history.size() - 1).state().status();
    }

    /** Returns the status of its money. */
    public String financialStatus() {
        return history.get(history.size() - 1).state().financialStatus();
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

    /** Returns the cost that an order tells in major units, in minor ones. */
    public static long cost(String currency) {
        return COST.setScale(Ledger.digits(currency), RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }
}
