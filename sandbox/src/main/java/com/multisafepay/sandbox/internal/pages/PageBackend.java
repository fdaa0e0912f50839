package com.multisafepay.sandbox.internal.pages;

import com.multisafepay.sandbox.record.Mail;
import com.multisafepay.sandbox.record.NotificationAttempt;
import com.multisafepay.sandbox.record.RecordedCall;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What pages read of a sandbox and do in it: the only way from the pages to the rest of the sandbox. Whatever changes an order throws
 * {@link PageRefusal} where there is no such order or its state does not allow it. Safe to use from many threads.
 */
public interface PageBackend {

    /** What decides on a payment. */
    enum Outcome {
        /** Nothing yet: the payment stays open. */
        OPEN,
        /** The customer pays. */
        SUCCESS,
        /** The payment is declined. */
        FAILURE,
        /** The customer gives up. */
        CANCELLED,
        /** The payment's time runs out. */
        EXPIRED,
        /** The payment is held for a review. */
        UNCLEARED,
        /** The customer's bank does not know them. */
        NOT_AUTHENTICATED,
        /** The documented card numbers. */
        BY_CARD,
        /** The documented accounts that money is sent from. */
        BY_TRANSFER,
        /** The documented accounts that are debited. */
        BY_DEBIT,
        /** The documented banks of MyBank. */
        BY_BANK,
        /** The documented amounts. */
        BY_AMOUNT
    }

    /** What somebody in the dashboard does to an order, by the names of the events that it is to the order. */
    enum Action {
        /** A review ends well. */
        ACCEPTED,
        /** A review ends badly. */
        REJECTED,
        /** The money arrives. */
        SETTLED,
        /** The customer's bank takes the money back. */
        CHARGED_BACK
    }

    /**
     * A way to ship that the customer chose.
     *
     * @param name its name
     * @param price in major units, without VAT
     */
    record Shipping(String name, BigDecimal price) {}

    /** Returns the time of the sandbox's clock, local and in whole seconds. */
    LocalDateTime now();

    /** Returns an instant as a local time of the sandbox. */
    LocalDateTime local(Instant at);

    /** Moves the clock ahead. */
    void advanceClock(Duration by);

    /** Returns an address of a shop with the order's id in its query, as a customer comes back to it. */
    String returnAddress(String address, String orderId);

    /** Returns the order of a key, else of the id of a payment. */
    Optional<PageOrder> order(String id);

    /** Returns the order of a payment page's session. */
    Optional<PageOrder> orderOfSession(String sessionId);

    /** Returns how many orders there are. */
    int orders();

    /** Returns orders, the newest first: at most so many, after so many others. */
    List<PageOrder> newestOrders(int skipped, int most);

    /** Counts that the payment page of an order was opened. */
    PageOrder open(String orderId);

    /** Keeps where to send an order to, and how; shipping makes the order dearer. */
    PageOrder address(String orderId, Map<String, String> person, Optional<Shipping> shipping);

    /** Asks the shop for the ways to ship an order to where it goes, and waits for the answer; empty where it tells none. */
    Optional<PageOrder> askForShipping(String orderId);

    /** Starts a payment by a method, unless one by this method is open already. */
    PageOrder pick(String orderId, String method);

    /** Lets a payment by a method come to something; details that the customer gave are kept as the merchant's would be. */
    PageOrder pay(String orderId, String method, Outcome outcome, Map<String, String> details);

    /** Pays a part of an order from a gift card. */
    PageOrder cover(String orderId, String method, String number, long amount);

    /** Gives up the payment of an order. */
    PageOrder cancel(String orderId);

    /** Does something to an order in the dashboard. */
    void act(String orderId, Action action);

    /** Accepts or declines a refund that is set aside. */
    void decideRefund(String orderId, long refundId, boolean accepted);

    /** Notifies the merchant once more where an order stands. */
    void resend(String orderId);

    /** Returns the latest attempts to notify the merchants of some orders, by order and the oldest first. */
    Map<String, List<NotificationAttempt>> attempts(Set<String> orderIds);

    /** Returns whether attempts are queued or under way. */
    boolean notifying();

    /** Returns the latest mails, the oldest first. */
    List<Mail> mails();

    /** Returns the latest calls that were passed on and broke the contract, the latest first. */
    List<RecordedCall> violations();

    /** The sandbox refuses what a page asked for. The message is fit to be shown. */
    final class PageRefusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int status;

        /** Creates a refusal with its HTTP status and a text. */
        public PageRefusal(int status, String text) {
            super(text, null, false, false);
            this.status = status;
        }

        /** Returns the HTTP status. */
        public int status() {
            return status;
        }

        /** Returns the text. */
        public String text() {
            return String.valueOf(getMessage());
        }
    }
}
