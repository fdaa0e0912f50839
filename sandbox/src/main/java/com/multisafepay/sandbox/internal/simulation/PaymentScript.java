package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The events of a payment once its details are known.
 *
 * @param atOnce the event now; empty where time or the customer decides
 * @param reasonCode the code of its reason; may be empty
 * @param reason its reason in words; may be empty
 * @param later the events in time, unless another event comes first
 */
public record PaymentScript(Optional<Event> atOnce, String reasonCode, String reason, List<Later> later) {
    /** No event: the payment stays open. */
    public static final PaymentScript OPEN = new PaymentScript(Optional.empty(), "", "", List.of());

    /** The payment succeeds. */
    public static final PaymentScript PAID = now(Event.SUCCEEDED);

    /** The payment is refused. */
    public static final PaymentScript DECLINED = declined("", "Declined");

    private static final Duration SETTLEMENT = Duration.ofMinutes(2);
    private static final Duration REVIEW = Duration.ofMinutes(3);
    private static final Duration AFTER_SETTLEMENT = SETTLEMENT.plusMinutes(1);

    /**
     * An event to come.
     *
     * @param after the time from now
     * @param event the event
     */
    public record Later(Duration after, Event event) {}

    /** Returns a script of one event now. */
    public static PaymentScript now(Event event) {
        return new PaymentScript(Optional.of(event), "", "", List.of());
    }

    /** Returns a refusal with its reason. */
    public static PaymentScript declined(String reasonCode, String reason) {
        return new PaymentScript(Optional.of(Event.REFUSED), reasonCode, reason, List.of());
    }

    /** Returns a script of one event after a time. */
    static PaymentScript after(Duration delay, Event event) {
        return new PaymentScript(Optional.empty(), "", "", List.of(new Later(delay, event)));
    }

    /** Returns a script of one event after the two minutes that a bank takes in the sandbox. */
    static PaymentScript whenTheBankAnswers(Event event) {
        return after(SETTLEMENT, event);
    }

    /** Returns a script in which the bank holds the money first and decides a minute later. */
    static PaymentScript heldByTheBank(Event event) {
        return new PaymentScript(
                Optional.empty(),
                "",
                "",
                List.of(new Later(SETTLEMENT, Event.HELD), new Later(AFTER_SETTLEMENT, event)));
    }

    /** Returns a script of a review of three minutes. */
    static PaymentScript reviewed(Event event) {
        return new PaymentScript(Optional.of(Event.HELD), "", "", List.of(new Later(REVIEW, event)));
    }

    /** Returns the script of a payment that is only authorised: money is reserved, not taken. */
    public PaymentScript authorisedOnly() {
        return instead(event -> event == Event.SUCCEEDED ? Event.AUTHORISED : event);
    }

    /** Returns a copy with another event at once. */
    public PaymentScript instead(UnaryOperator<Event> other) {
        return new PaymentScript(atOnce.map(other), reasonCode, reason, later);
    }
}
