package com.multisafepay.sandbox.internal.state;

import static com.multisafepay.sandbox.internal.state.Event.ACCEPTED;
import static com.multisafepay.sandbox.internal.state.Event.AUTHORISED;
import static com.multisafepay.sandbox.internal.state.Event.CAPTURED;
import static com.multisafepay.sandbox.internal.state.Event.CHARGED_BACK;
import static com.multisafepay.sandbox.internal.state.Event.CUSTOMER_CANCELLED;
import static com.multisafepay.sandbox.internal.state.Event.HELD;
import static com.multisafepay.sandbox.internal.state.Event.MERCHANT_CANCELLED;
import static com.multisafepay.sandbox.internal.state.Event.METHOD_PICKED;
import static com.multisafepay.sandbox.internal.state.Event.OPEN_ORDER_CANCELLED;
import static com.multisafepay.sandbox.internal.state.Event.PARTLY_REFUNDED;
import static com.multisafepay.sandbox.internal.state.Event.REFUNDED;
import static com.multisafepay.sandbox.internal.state.Event.REFUSED;
import static com.multisafepay.sandbox.internal.state.Event.REJECTED;
import static com.multisafepay.sandbox.internal.state.Event.RELEASED;
import static com.multisafepay.sandbox.internal.state.Event.SESSION_CANCELLED;
import static com.multisafepay.sandbox.internal.state.Event.SESSION_EXPIRED;
import static com.multisafepay.sandbox.internal.state.Event.SETTLED;
import static com.multisafepay.sandbox.internal.state.Event.SET_ASIDE;
import static com.multisafepay.sandbox.internal.state.Event.SHIPPED;
import static com.multisafepay.sandbox.internal.state.Event.SHIP_TERM_PASSED;
import static com.multisafepay.sandbox.internal.state.Event.SUCCEEDED;
import static com.multisafepay.sandbox.internal.state.Event.TIMED_OUT;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of transitions between the states of an order; an event that has no row for a state cannot happen in it. */
final class Transitions {
    private static final Set<String> ALL = Set.of();

    /** The customer pays after the goods were sent: authorised first, settled after shipping. */
    private static final Set<String> PAY_LATER =
            Set.of("AFTERPAY", "BILLINK", "BNPL_INST", "BNPL_INSTM", "BNPL_MF", "BNPL_OB", "KLARNA", "SANTANDER");

    private static final Set<String> IN3 = Set.of("IN3", "IN3B2B");
    private static final Set<String> EINVOICE = Set.of("EINVOICE");
    private static final Set<String> ZINIA = Set.of("ZINIA", "ZINIA_IN3");

    /** The method tells of the payment before its money arrives. */
    private static final Set<String> SETTLED_LATER = Set.of("DBRTP", "MBWAY", "MULTIBANCO");

    /** The money comes from elsewhere; Alipay's test platform stops there too. */
    private static final Set<String> PAID_ELSEWHERE = Set.of("ALIPAY", "AMAZONBTN", "BIZUM", "PAYPAL");

    /** A cancelled payment is void on both sides; with the others its money is cancelled. */
    private static final Set<String> VOID_WHEN_CANCELLED = Set.of(
            "ALIPAYPLUS",
            "BILLINK",
            "DBRTP",
            "DIRDEB",
            "EPS",
            "GIROPAY",
            "IN3",
            "IN3B2B",
            "KLARNA",
            "MYBANK",
            "PSAFECARD",
            "SANTANDER",
            "WECHAT",
            "ZINIA",
            "ZINIA_IN3");

    private static final Set<String> CANCELLABLE_UNTIL_SHIPPED =
            Set.of("AFTERPAY", "BILLINK", "BNPL_INST", "BNPL_INSTM", "BNPL_MF", "BNPL_OB");

    /** The rows; of several that fit, the first one holds. */
    static final List<Transition> TABLE = List.of(
            // The customer starts, or tries again on a link that still works.
            row("initialized/initialized", METHOD_PICKED, ALL, "initialized/initialized"),
            row("declined/declined", METHOD_PICKED, ALL, "initialized/initialized"),
            row("expired/expired", METHOD_PICKED, ALL, "initialized/initialized"),
            row("cancelled/cancelled", METHOD_PICKED, ALL, "initialized/initialized"),
            row("void/*", METHOD_PICKED, ALL, "initialized/initialized"),
            // The payment ends well.
            row("initialized/initialized", SUCCEEDED, PAY_LATER, "completed/uncleared"),
            row("initialized/initialized", SUCCEEDED, IN3, "completed/uncleared"),
            row("initialized/initialized", SUCCEEDED, SETTLED_LATER, "completed/uncleared"),
            row("initialized/initialized", SUCCEEDED, EINVOICE, "completed/initialized"),
            row("initialized/initialized", SUCCEEDED, ZINIA, "completed/initialized"),
            row("initialized/initialized", SUCCEEDED, PAID_ELSEWHERE, "completed/initialized"),
            row("initialized/initialized", SUCCEEDED, ALL, "completed/completed"),
            row("initialized/initialized", AUTHORISED, ALL, "completed/initialized"),
            // It is held.
            row("initialized/initialized", HELD, ALL, "uncleared/uncleared"),
            row("uncleared/uncleared", ACCEPTED, PAY_LATER, "completed/uncleared"),
            row("uncleared/uncleared", ACCEPTED, EINVOICE, "completed/initialized"),
            row("uncleared/uncleared", ACCEPTED, ALL, "completed/completed"),
            row("uncleared/uncleared", SETTLED, ALL, "completed/completed"),
            row("uncleared/uncleared", REFUSED, ALL, "declined/declined"),
            row("uncleared/uncleared", REJECTED, VOID_WHEN_CANCELLED, "void/void"),
            row("uncleared/uncleared", REJECTED, ALL, "void/cancelled"),
            // It ends badly.
            row("initialized/initialized", REFUSED, ALL, "declined/declined"),
            row("initialized/initialized", CUSTOMER_CANCELLED, Set.of("TRUSTLY"), "cancelled/cancelled"),
            row("initialized/initialized", CUSTOMER_CANCELLED, Set.of("BIZUM"), "declined/declined"),
            row("initialized/initialized", CUSTOMER_CANCELLED, VOID_WHEN_CANCELLED, "void/void"),
            row("initialized/initialized", CUSTOMER_CANCELLED, ALL, "void/cancelled"),
            row("initialized/initialized", TIMED_OUT, ALL, "expired/expired"),
            row("initialized/initialized", SESSION_EXPIRED, ALL, "expired/expired"),
            row("initialized/initialized", SESSION_CANCELLED, ALL, "cancelled/cancelled"),
            row("initialized/initialized", MERCHANT_CANCELLED, ALL, "void/cancelled"),
            row("initialized/initialized", OPEN_ORDER_CANCELLED, ALL, "cancelled/"),
            row("declined/declined", OPEN_ORDER_CANCELLED, ALL, "cancelled/"),
            // Pay later: shipped, settled, or neither in time.
            row("completed/uncleared", SHIPPED, ALL, "shipped/uncleared"),
            row("completed/initialized", SHIPPED, ZINIA, "shipped/uncleared"),
            row("completed/*", SHIPPED, ALL, "shipped/="),
            row("shipped/*", SHIPPED, ALL, "=/="),
            row("partial_refunded/*", SHIPPED, ALL, "=/="),
            row("shipped/uncleared", SETTLED, IN3, "completed/completed"),
            row("shipped/uncleared", SETTLED, ALL, "shipped/completed"),
            row("shipped/initialized", SETTLED, EINVOICE, "completed/completed"),
            row("completed/uncleared", SETTLED, IN3, "completed/completed"),
            row("completed/uncleared", SETTLED, SETTLED_LATER, "completed/completed"),
            row("completed/uncleared", MERCHANT_CANCELLED, Set.of("BILLINK"), "void/void"),
            row("completed/uncleared", MERCHANT_CANCELLED, CANCELLABLE_UNTIL_SHIPPED, "void/cancelled"),
            row("completed/initialized", MERCHANT_CANCELLED, EINVOICE, "void/cancelled"),
            row("completed/uncleared", SHIP_TERM_PASSED, ALL, "expired/expired"),
            row("completed/initialized", SHIP_TERM_PASSED, EINVOICE, "expired/expired"),
            row("completed/initialized", SHIP_TERM_PASSED, ZINIA, "expired/expired"),
            // Authorised: captured or given free.
            row("completed/initialized", CAPTURED, ALL, "completed/completed"),
            row("completed/initialized", RELEASED, ALL, "void/void"),
            // The money goes to a card without an earlier order.
            row("initialized/initialized", SET_ASIDE, ALL, "reserved/reserved"),
            row("reserved/reserved", SETTLED, ALL, "completed/completed"),
            row("reserved/reserved", REJECTED, ALL, "declined/declined"),
            // The money goes back.
            row("completed/*", REFUNDED, ALL, "refunded/="),
            row("shipped/*", REFUNDED, ALL, "refunded/="),
            row("partial_refunded/*", REFUNDED, ALL, "refunded/="),
            row("completed/*", PARTLY_REFUNDED, ALL, "partial_refunded/="),
            row("shipped/*", PARTLY_REFUNDED, ALL, "partial_refunded/="),
            row("partial_refunded/*", PARTLY_REFUNDED, ALL, "partial_refunded/="),
            row("completed/*", CHARGED_BACK, ALL, "void/void"),
            row("shipped/*", CHARGED_BACK, ALL, "void/void"),
            row("partial_refunded/*", CHARGED_BACK, ALL, "void/void"));

    private Transitions() {}

    /** Returns the state that an event leads to when a method pays; empty where it cannot happen. */
    static Optional<OrderState> next(OrderState state, Event event, String method) {
        return TABLE.stream()
                .filter(row -> row.event() == event && row.isFor(method) && row.leadsFrom(state))
                .findFirst()
                .map(row -> row.after(state));
    }

    private static Transition row(String from, Event event, Set<String> methods, String to) {
        return new Transition(from, event, methods, to);
    }
}
