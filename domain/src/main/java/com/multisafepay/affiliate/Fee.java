package com.multisafepay.affiliate;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of what a payment costs an affiliate: an amount, or a percentage of the payment.
 *
 * @param fixed the amount, not negative; empty for a percentage
 * @param percentage the percentage, 0 to 100; empty for an amount
 */
public record Fee(Optional<Money> fixed, Optional<BigDecimal> percentage) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String PERCENTAGE = "fees.percentage";
    private static final int MOST_DECIMALS = 10;

    /** Refuses parts that are neither or both, negative, or more than the payment. */
    public Fee {
        Objects.requireNonNull(fixed, "fixed");
        Objects.requireNonNull(percentage, "percentage");
        if (fixed.isPresent() == percentage.isPresent()) {
            throw RequestRefusedException.of("fees", "must have either an amount or a percentage");
        }
        fixed.filter(amount -> amount.minorUnits() < 0).ifPresent(amount -> {
            throw RequestRefusedException.of("fees.amount", "must not be negative", amount.toString());
        });
        percentage
                .map(part -> Check.bounded(PERCENTAGE, part, MOST_DECIMALS))
                .filter(part -> part.signum() < 0 || part.compareTo(ALL) > 0)
                .ifPresent(part -> {
                    throw RequestRefusedException.of(PERCENTAGE, "must be from 0 to 100", part.toString());
                });
    }

    /**
     * Creates a part that is an amount.
     *
     * @param amount the amount
     * @return the part
     */
    public static Fee fixed(Money amount) {
        return new Fee(Optional.of(Objects.requireNonNull(amount, "amount")), Optional.empty());
    }

    /**
     * Creates a part that is a percentage of the payment.
     *
     * @param percentage such as {@code 1.25}
     * @return the part
     */
    public static Fee percentage(String percentage) {
        Objects.requireNonNull(percentage, "percentage");
        return new Fee(Optional.empty(), Optional.of(Check.decimal(PERCENTAGE, percentage, "1.25")));
    }
}
