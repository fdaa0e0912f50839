package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The course that a payment takes once its details are known.
 *
 * @param atOnce what happens now; empty where time or the customer decides
 * @param reasonCode a code on what happens now; empty when there is none
 * @param reason a text on it; empty when there is nothing to say
 * @param later what happens in time, unless something else came in between
 */
public record PaymentScript(Optional<Event> atOnce, String reasonCode, String reason, List<Later> later) {
    /** Nothing happens by itself. */
    public static final PaymentScript OPEN = new PaymentScript(Optional.empty(), "", "", List.of());

    /** The payment ends well. */
    public static final PaymentScript PAID = now(Event.SUCCEEDED);

    /** The payment is refused. */
    public static final PaymentScript DECLINED = declined("", "Declined");

    private static final Duration SETTLEMENT = Duration.ofMinutes(2);
    private static final Duration REVIEW = Duration.ofMinutes(3);
    private static final Duration AFTER_SETTLEMENT = SETTLEMENT.plusMinutes(1);

    /**
     * An event to come.
     *
     * @param after how long from now
     * @param event what happens then
     */
    public record Later(Duration after, Event event) {}

    /** Something that happens at once, with nothing to say on it. */
    public static PaymentScript now(Event event) {
        return new PaymentScript(Optional.of(event), "", "", List.of());
    }

    /** A refusal with its reason. */
    public static PaymentScript declined(String reasonCode, String reason) {
        return new PaymentScript(Optional.of(Event.REFUSED), reasonCode, reason, List.of());
    }

    /** Something that happens in time. */
    static PaymentScript after(Duration delay, Event event) {
        return new PaymentScript(Optional.empty(), "", "", List.of(new Later(delay, event)));
    }

    /** Something that happens in the two minutes that a bank takes here. */
    static PaymentScript whenTheBankAnswers(Event event) {
        return after(SETTLEMENT, event);
    }

    /** The bank holds the money first, and decides a minute later. */
    static PaymentScript heldByTheBank(Event event) {
        return new PaymentScript(
                Optional.empty(),
                "",
                "",
                List.of(new Later(SETTLEMENT, Event.HELD), new Later(AFTER_SETTLEMENT, event)));
    }

    /** A review of three minutes. */
    static PaymentScript reviewed(Event event) {
        return new PaymentScript(Optional.of(Event.HELD), "", "", List.of(new Later(REVIEW, event)));
    }

    /** The same course where a payment is only authorised: money is reserved, not taken. */
    public PaymentScript authorisedOnly() {
        return instead(event -> event == Event.SUCCEEDED ? Event.AUTHORISED : event);
    }

    /** The same course with something else happening at once. */
    public PaymentScript instead(UnaryOperator<Event> other) {
        return new PaymentScript(atOnce.map(other), reasonCode, reason, later);
    }
}
