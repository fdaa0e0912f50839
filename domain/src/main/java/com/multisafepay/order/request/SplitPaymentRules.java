package com.multisafepay.order.request;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** Checks the sum of a divided payment's parts. */
final class SplitPaymentRules {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String FIELD = "affiliate.split_payments";

    private SplitPaymentRules() {}

    /** Parts in the order's currency that together are no more than the order. */
    static void check(OrderDetails details) {
        if (details.splitPayments().isEmpty()) {
            return;
        }
        Currency currency = details.amount().currency();
        Money fixed = Money.zero(currency);
        BigDecimal percentage = BigDecimal.ZERO;
        for (SplitPayment part : details.splitPayments()) {
            fixed = fixed.plus(part.fixed().map(amount -> in(currency, amount)).orElse(Money.zero(currency)));
            percentage = percentage.add(part.percentage().orElse(BigDecimal.ZERO));
        }
        if (fixed.compareTo(details.amount()) > 0) {
            throw RequestRefusedException.of(
                    FIELD + ".fixed", "must not exceed the amount " + details.amount(), fixed.toString());
        }
        if (percentage.compareTo(ALL) > 0) {
            throw RequestRefusedException.of(
                    FIELD + ".percentage", "must not exceed 100 in all", percentage.toPlainString());
        }
        Money shares = details.splitPayments().stream()
                .map(part -> part.shareOf(details.amount()))
                .reduce(Money.zero(currency), Money::plus);
        if (shares.compareTo(details.amount()) > 0) {
            throw RequestRefusedException.of(
                    FIELD,
                    "must not exceed the amount " + details.amount() + ", come to " + shares,
                    fixed + " and " + percentage.toPlainString() + " %");
        }
    }

    private static Money in(Currency currency, Money amount) {
        if (!amount.currency().equals(currency)) {
            throw RequestRefusedException.of(
                    FIELD + ".fixed", "must be in " + currency.getCurrencyCode(), amount.toString());
        }
        return amount;
    }
}
