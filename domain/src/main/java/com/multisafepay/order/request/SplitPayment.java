package com.multisafepay.order.request;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * One account's part of an order's money: a fixed amount or a percentage ("Split payments").
 *
 * @param merchant id of the account that receives
 * @param fixed the part as an amount; empty for a percentage
 * @param percentage the part in per cent, above 0 and at most 100; empty for an amount
 * @param description text of the transfer
 */
public record SplitPayment(
        String merchant, Optional<Money> fixed, Optional<BigDecimal> percentage, Optional<String> description) {

    private static final String PERCENTAGE = "affiliate.split_payments.percentage";
    private static final int MOST_DECIMALS = 10;

    /** Refuses parts that are neither or both, or not positive. */
    public SplitPayment {
        Objects.requireNonNull(merchant, "merchant");
        Objects.requireNonNull(fixed, "fixed");
        Objects.requireNonNull(percentage, "percentage");
        Objects.requireNonNull(description, "description");
        Check.text("affiliate.split_payments.merchant", merchant, 1, 50);
        if (fixed.isPresent() == percentage.isPresent()) {
            throw RequestRefusedException.of(
                    "affiliate.split_payments", "must have either a fixed amount or a percentage", merchant);
        }
        description.ifPresent(text -> Check.text("affiliate.split_payments.description", text, 0, 255));
        fixed.filter(amount -> !amount.isPositive()).ifPresent(amount -> {
            throw RequestRefusedException.of("affiliate.split_payments.fixed", "must be positive", amount.toString());
        });
        percentage
                .map(part -> Check.bounded(PERCENTAGE, part, MOST_DECIMALS))
                .filter(part -> part.signum() <= 0 || part.compareTo(BigDecimal.valueOf(100)) > 0)
                .ifPresent(part -> {
                    throw RequestRefusedException.of(PERCENTAGE, "must be above 0 and at most 100", part.toString());
                });
    }

    /**
     * A fixed part.
     *
     * @param merchant id of the account that receives
     * @param amount the part
     * @return the rule
     */
    public static SplitPayment fixed(String merchant, Money amount) {
        Objects.requireNonNull(merchant, "merchant");
        Objects.requireNonNull(amount, "amount");
        return new SplitPayment(merchant, Optional.of(amount), Optional.empty(), Optional.empty());
    }

    /**
     * A part in per cent.
     *
     * @param merchant id of the account that receives
     * @param percentage such as {@code 10.5}
     * @return the rule
     */
    public static SplitPayment percentage(String merchant, String percentage) {
        Objects.requireNonNull(merchant, "merchant");
        Objects.requireNonNull(percentage, "percentage");
        return new SplitPayment(
                merchant,
                Optional.empty(),
                Optional.of(Check.decimal(PERCENTAGE, percentage, "10.5")),
                Optional.empty());
    }

    /**
     * Returns what the account receives of a payment: the fixed part, or the percentage rounded to the currency's smallest unit, half up.
     * The amount that no part takes stays with the site.
     *
     * @param payment the amount of the payment
     * @return the part
     * @throws RequestRefusedException when a fixed part has another currency
     */
    public Money shareOf(Money payment) {
        Objects.requireNonNull(payment, "payment");
        if (fixed.isPresent()) {
            if (!fixed.get().currency().equals(payment.currency())) {
                throw RequestRefusedException.of(
                        "affiliate.split_payments.fixed",
                        "must be in " + payment.currency().getCurrencyCode(),
                        fixed.get().toString());
            }
            return fixed.get();
        }
        long share = percentage
                .orElse(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(payment.minorUnits()))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Money(share, payment.currency());
    }
}
