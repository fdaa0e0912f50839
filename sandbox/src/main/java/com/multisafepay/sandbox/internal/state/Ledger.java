package com.multisafepay.sandbox.internal.state;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The money of an order, in minor units.
 *
 * @param amount what is to be paid
 * @param currency ISO 4217 code
 * @param manualCapture whether the payment is only authorised until the merchant captures it
 * @param captureRemain what is authorised and neither captured nor given free
 * @param shipRemain what was not shipped in parts
 * @param related refunds, captures and chargebacks, the oldest first
 */
public record Ledger(
        long amount,
        String currency,
        boolean manualCapture,
        long captureRemain,
        long shipRemain,
        List<LedgerEntry> related) {

    /** Keeps a copy of the list. */
    public Ledger {
        related = List.copyOf(related);
    }

    /** Returns the digits that a currency has behind the point. */
    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** Returns an amount in major units. */
    public static BigDecimal toMajor(long minorUnits, String currency) {
        return BigDecimal.valueOf(minorUnits, digits(currency));
    }

    /** Returns the money of a new order; all orders of a currency share its text. */
    public static Ledger of(long amount, String currency, boolean manualCapture) {
        return new Ledger(amount, currency.intern(), manualCapture, manualCapture ? amount : 0, amount, List.of());
    }

    /** Returns the amount that was refunded or is reserved for refunds. */
    public long refunded() {
        return refunds()
                .filter(LedgerEntry::counts)
                .mapToLong(LedgerEntry::amount)
                .sum();
    }

    /** Returns the amount that was refunded. */
    public long refundedForGood() {
        return refunds()
                .filter(refund -> refund.status().equals(LedgerEntry.COMPLETED))
                .mapToLong(LedgerEntry::amount)
                .sum();
    }

    /** Returns every refund, of any status. */
    public Stream<LedgerEntry> refunds() {
        return related.stream().filter(each -> each.type().equals(LedgerEntry.REFUND));
    }

    /** Returns the refund of an id. */
    public Optional<LedgerEntry> refund(long id) {
        return refunds().filter(each -> each.id() == id).findFirst();
    }

    /** Returns a copy with one more transaction. */
    public Ledger with(LedgerEntry more) {
        return new Ledger(
                amount,
                currency,
                manualCapture,
                captureRemain,
                shipRemain,
                Stream.concat(related.stream(), Stream.of(more)).toList());
    }

    /** Returns a copy with another status of one transaction. */
    public Ledger changed(long id, String status, LocalDateTime now) {
        return new Ledger(
                amount,
                currency,
                manualCapture,
                captureRemain,
                shipRemain,
                related.stream()
                        .map(each -> each.id() == id ? each.changed(status, now) : each)
                        .toList());
    }

    /** Returns a copy with another amount left to capture. */
    public Ledger captureRemain(long remain) {
        return new Ledger(amount, currency, manualCapture, remain, shipRemain, related);
    }

    /** Returns a copy with another amount left to ship. */
    public Ledger shipRemain(long remain) {
        return new Ledger(amount, currency, manualCapture, captureRemain, remain, related);
    }
}
