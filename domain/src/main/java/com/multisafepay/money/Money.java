package com.multisafepay.money;

import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * An amount in the smallest unit of a currency, as the API counts it: 1000 is EUR 10.00 and JPY 1000. Arithmetic is exact: nothing is
 * rounded, overflow is an {@link ArithmeticException}, currencies never mix. Immutable and thread-safe.
 *
 * @param minorUnits the amount in the currency's smallest unit; can be negative
 * @param currency an ISO 4217 currency with a smallest unit
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    /** Refuses currencies that have no minor unit, such as gold. */
    public Money {
        Objects.requireNonNull(currency, "currency");
        if (currency.getDefaultFractionDigits() < 0) {
            throw RequestRefusedException.of("currency", "must have a smallest unit", currency.getCurrencyCode());
        }
    }

    /**
     * Creates an amount from a decimal in major units.
     *
     * @param amount such as {@code 10.00}, {@code 10} or {@code -3.5}: digits and at most one point
     * @param currency ISO 4217 code, such as {@code EUR}
     * @return the amount
     * @throws RequestRefusedException when the text is no decimal, has more digits than the currency, or the currency is unknown
     */
    public static Money of(String amount, String currency) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(amount, "amount");
        Currency known = zero(currencyOf(currency)).currency;
        if (!DecimalText.isPlain(amount)) {
            String example =
                    BigDecimal.TEN.setScale(known.getDefaultFractionDigits()).toPlainString();
            throw RequestRefusedException.of(
                    "amount", "must be a plain decimal in " + currency + " such as " + example, amount);
        }
        OptionalLong units = DecimalText.minorUnits(amount, known.getDefaultFractionDigits());
        return units.isPresent() ? new Money(units.getAsLong(), known) : of(new BigDecimal(amount), known);
    }

    /**
     * Creates an amount from major units.
     *
     * @param amount the amount; zeros beyond the currency's digits are taken
     * @param currency the currency
     * @return the amount
     * @throws RequestRefusedException when the amount has more digits than the currency
     */
    public static Money of(BigDecimal amount, Currency currency) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(amount, "amount");
        int digits = zero(currency).currency.getDefaultFractionDigits();
        BigDecimal exact = amount.scale() == digits ? amount : amount.stripTrailingZeros();
        if (exact.scale() > digits) {
            throw RequestRefusedException.of(
                    "amount",
                    "must have at most " + digits + " decimals in " + currency.getCurrencyCode(),
                    amount.toString());
        }
        if (exact.precision() - (long) exact.scale() + digits > 19) {
            throw RequestRefusedException.of("amount", "is too large", amount.toString());
        }
        try {
            return new Money(exact.movePointRight(digits).longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw RequestRefusedException.of("amount", "is too large", amount.toString());
        }
    }

    /**
     * Creates an amount from minor units.
     *
     * @param minorUnits the amount in the smallest unit
     * @param currency ISO 4217 code
     * @return the amount
     * @throws RequestRefusedException when the currency is unknown
     */
    public static Money ofMinor(long minorUnits, String currency) {
        Objects.requireNonNull(currency, "currency");
        return new Money(minorUnits, currencyOf(currency));
    }

    /**
     * {@return zero in a currency}
     *
     * @param currency the currency
     */
    public static Money zero(Currency currency) {
        Objects.requireNonNull(currency, "currency");
        return new Money(0, currency);
    }

    /**
     * Returns the currency with the given code.
     *
     * @param code three capital letters of ISO 4217
     * @return the currency
     * @throws RequestRefusedException when there is no such currency
     */
    public static Currency currencyOf(String code) {
        Objects.requireNonNull(code, "code");
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw RequestRefusedException.of("currency", "must be a code of ISO 4217 such as EUR", code);
        }
    }

    /**
     * {@return the sum of this amount and another}
     *
     * @param other an amount of the same currency
     * @throws ArithmeticException on overflow
     */
    public Money plus(Money other) {
        Objects.requireNonNull(other, "other");
        long summand = same(other).minorUnits;
        return exact(() -> Math.addExact(minorUnits, summand), "plus " + summand);
    }

    /**
     * {@return the difference between this amount and another}
     *
     * @param other an amount of the same currency
     * @throws ArithmeticException on overflow
     */
    public Money minus(Money other) {
        Objects.requireNonNull(other, "other");
        long less = same(other).minorUnits;
        return exact(() -> Math.subtractExact(minorUnits, less), "minus " + less);
    }

    /**
     * {@return the amount with the opposite sign}
     *
     * @throws ArithmeticException on overflow
     */
    public Money negated() {
        return exact(() -> Math.negateExact(minorUnits), "negated");
    }

    /**
     * {@return the amount multiplied by a whole number}
     *
     * @param times the factor
     * @throws ArithmeticException on overflow
     */
    public Money multipliedBy(long times) {
        return exact(() -> Math.multiplyExact(minorUnits, times), "times " + times);
    }

    /** {@return whether the amount is greater than zero} */
    public boolean isPositive() {
        return minorUnits > 0;
    }

    /** {@return the amount in major units with the currency's number of decimals, such as 10.00 for EUR 10.00} */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /** Compares amounts of one currency. */
    @Override
    public int compareTo(Money other) {
        Objects.requireNonNull(other, "other");
        return Long.compare(minorUnits, same(other).minorUnits);
    }

    /** Returns currency and amount, such as {@code EUR 10.00}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + toDecimal().toPlainString();
    }

    private Money exact(LongSupplier result, String operation) {
        try {
            return new Money(result.getAsLong(), currency);
        } catch (ArithmeticException e) {
            throw new ArithmeticException(
                    minorUnits + " minor units of " + currency + " " + operation + " is beyond the range of a long");
        }
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw RequestRefusedException.of(
                    "currency", "must be " + currency.getCurrencyCode(), other.currency.getCurrencyCode());
        }
        return other;
    }
}
