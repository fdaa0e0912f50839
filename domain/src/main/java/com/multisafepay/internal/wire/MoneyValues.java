package com.multisafepay.internal.wire;

import com.multisafepay.client.TolerantModel;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Reads values that money depends on. They are never guessed: one that is missing or has another form than the contract states is an error. */
final class MoneyValues {

    private MoneyValues() {}

    static Money amount(TolerantModel wire, String member, @Nullable Long minorUnits, Currency currency) {
        if (minorUnits == null) {
            requirePlain(wire, member);
            throw lacks(member);
        }
        return new Money(minorUnits, currency);
    }

    /** Reads an amount that the contract lets the API leave out. */
    static Money amountOrZero(TolerantModel wire, String member, @Nullable Long minorUnits, Currency currency) {
        requirePlain(wire, member);
        return new Money(minorUnits == null ? 0 : minorUnits, currency);
    }

    /** Refuses an order that would ask for less than nothing, or give back more than all. */
    static Money notNegative(String member, Money amount) {
        notNegative(member, amount.minorUnits());
        return amount;
    }

    static void notNegative(String member, long minorUnits) {
        if (minorUnits < 0) {
            throw new AnswerNotUnderstoodException("its data." + member + " is negative", null, null);
        }
    }

    static Currency currency(TolerantModel wire, @Nullable String code) {
        try {
            return Money.zero(Money.currencyOf(text(wire, "currency", code))).currency();
        } catch (RequestRefusedException e) {
            throw new AnswerNotUnderstoodException("its data.currency is no currency", null, e);
        }
    }

    static String text(TolerantModel wire, String member, @Nullable String value) {
        requirePlain(wire, member);
        return WireValues.text(value).orElseThrow(() -> lacks(member));
    }

    /** Refuses members that came in another form than the contract states, the empty text of a number included. */
    static void requirePlain(TolerantModel wire, String... members) {
        for (String member : members) {
            if (wire.asItCame(member) != null) {
                throw new AnswerNotUnderstoodException(
                        "its data." + member + " has another form than the contract states", null, null);
            }
        }
    }

    static AnswerNotUnderstoodException lacks(String member) {
        return new AnswerNotUnderstoodException("it lacks data." + member, null, null);
    }
}
