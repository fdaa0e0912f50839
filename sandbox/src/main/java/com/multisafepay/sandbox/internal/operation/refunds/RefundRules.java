package com.multisafepay.sandbox.internal.operation.refunds;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import com.multisafepay.spec.RefundSpec;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The rules of refunds: the order's state, the amount left, the method's own rules, and no second refund of the same amount within minutes. */
final class RefundRules {
    private static final Duration SAME_AMOUNT_PAUSE = Duration.ofMinutes(5);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final GatewayTable gateways;

    RefundRules(GatewayTable gateways) {
        this.gateways = gateways;
    }

    /** Refuses a refund that is not possible. */
    void check(StoredOrder order, long amount, Instant now, LocalDateTime local) {
        Ledger ledger = order.ledger();
        if (order.session().refundsToCard()) {
            throw impossible("the order is a refund itself");
        }
        if (!order.state().paidOrAuthorised() || order.authorisedOnly()) {
            String state =
                    order.authorisedOnly() ? "only authorised" : order.state().status();
            throw impossible("the order is " + state);
        }
        if (amount > ledger.amount() - ledger.refunded() || amount == 0) {
            throw impossible("%d of %d %s were refunded before, %d is asked for"
                    .formatted(ledger.refunded(), ledger.amount(), ledger.currency(), amount));
        }
        gateways.find(order.method()).ifPresent(method -> byMethod(order, method, amount, local));
        boolean again = ledger.refunds()
                .anyMatch(each ->
                        each.counts() && each.amount() == amount && each.askedAfter(now.minus(SAME_AMOUNT_PAUSE)));
        if (again) {
            throw impossible("the same amount was refunded less than five minutes ago");
        }
    }

    private static void byMethod(StoredOrder order, MethodSpec method, long amount, LocalDateTime now) {
        RefundSpec refunds = method.refunds();
        if (!refunds.full() || refunds.onlyCombined()) {
            throw impossible(method.id() + " takes no refunds");
        }
        if (!refunds.partial() && amount < order.ledger().amount()) {
            throw impossible(method.id() + " takes no partial refunds");
        }
        if (refunds.once() && order.ledger().refunded() > 0) {
            throw impossible(method.id() + " takes one refund for each payment");
        }
        Optional<LocalDate> paid = order.times().completed().map(LocalDateTime::toLocalDate);
        if (paid.isPresent()
                && now.toLocalDate().isBefore(businessDaysAfter(paid.get(), refunds.afterBusinessDays()))) {
            throw impossible(method.id() + " takes refunds from the next business day after the payment");
        }
        if (paid.isPresent()
                && refunds.days().isPresent()
                && now.toLocalDate().isAfter(paid.get().plusDays(refunds.days().getAsInt()))) {
            throw impossible(
                    method.id() + " takes refunds for " + refunds.days().getAsInt() + " days after the payment");
        }
    }

    private static LocalDate businessDaysAfter(LocalDate day, int days) {
        LocalDate after = day;
        for (int left = days; left > 0; ) {
            after = after.plusDays(1);
            if (!WEEKEND.contains(after.getDayOfWeek())) {
                left--;
            }
        }
        return after;
    }

    static ApiError impossible(String why) {
        return ApiError.refused(ErrorCode.REFUND, "Refund not possible: " + why);
    }
}
