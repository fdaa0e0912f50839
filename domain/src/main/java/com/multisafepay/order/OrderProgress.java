package com.multisafepay.order;

import com.multisafepay.gateway.MethodRules;
import com.multisafepay.money.Money;
import java.util.OptionalLong;
import java.util.Set;

/** Answers what people ask of an order, from both of its statuses and the way it is captured ("Order status"). */
final class OrderProgress {
    private static final Set<Status> OPEN = Set.of(Status.INITIALIZED, Status.UNCLEARED);
    private static final Set<Status> PAID = Set.of(Status.COMPLETED, Status.SHIPPED, Status.PARTIAL_REFUNDED);
    private static final Set<Status> FAILED = Set.of(
            Status.DECLINED,
            Status.CANCELLED,
            Status.VOID,
            Status.EXPIRED,
            Status.CHARGEBACK,
            new Status("chargedback"));

    private final Order order;

    OrderProgress(Order order) {
        this.order = order;
    }

    boolean open() {
        return OPEN.contains(order.status());
    }

    boolean failed() {
        return FAILED.contains(order.status());
    }

    /** Money that is reserved and neither captured nor given free. */
    boolean authorised() {
        return reserved() && remainingToCapture().isPositive();
    }

    /** Paid, unless all of the money is only reserved, or did not come or went again. */
    boolean paid() {
        boolean nothingCaptured = reserved() && remainingToCapture().compareTo(order.amount()) >= 0;
        return PAID.contains(order.status()) && !nothingCaptured && !moneyIsGone() && !toTheCustomer();
    }

    private boolean moneyIsGone() {
        return order.financialStatus()
                .filter(money -> FAILED.contains(money) || money.equals(Status.REFUNDED))
                .isPresent();
    }

    /** Returns the amount that the API says is left; all of it where the API says nothing. */
    Money remainingToCapture() {
        return reserved()
                ? order.paymentDetails().map(PaymentDetails::captureRemain).stream()
                        .flatMapToLong(OptionalLong::stream)
                        .mapToObj(rest -> new Money(rest, order.amount().currency()))
                        .findFirst()
                        .orElse(order.amount())
                : Money.zero(order.amount().currency());
    }

    Money remainingToRefund() {
        boolean refundable = paid() && !authorised();
        return refundable
                ? order.amount().minus(order.amountRefunded())
                : Money.zero(order.amount().currency());
    }

    NextAction nextAction() {
        if (!open()) {
            return new NextAction.Nothing();
        }
        return order.status().equals(Status.INITIALIZED)
                ? order.paymentUrl().<NextAction>map(NextAction.Redirect::new).orElseGet(NextAction.Wait::new)
                : new NextAction.Wait();
    }

    /** Returns whether the money goes to the customer: a refund without an earlier order. */
    private boolean toTheCustomer() {
        return order.type().filter("unreferenced_refund"::equals).isPresent();
    }

    /** Completed without its money: with manual capture it waits for the merchant, with some methods it comes from elsewhere. */
    private boolean reserved() {
        return order.status().equals(Status.COMPLETED)
                && order.financialStatus().filter(Status.INITIALIZED::equals).isPresent()
                && (manual() || toldOfCapture() || capturable());
    }

    private boolean manual() {
        return order.capture().filter("manual"::equalsIgnoreCase).isPresent();
    }

    private boolean toldOfCapture() {
        return order.paymentDetails()
                .filter(details -> details.captureRemain().isPresent())
                .isPresent();
    }

    /** A method whose money comes at once, unless it was only authorised. */
    private boolean capturable() {
        return order.gateway()
                .flatMap(MethodRules::of)
                .filter(MethodRules::manualCapture)
                .isPresent();
    }
}
