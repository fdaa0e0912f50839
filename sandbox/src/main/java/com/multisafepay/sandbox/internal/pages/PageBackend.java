package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.internal.pages.PageOrder.Action;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.record.Mail;
import com.multisafepay.sandbox.record.NotificationAttempt;
import com.multisafepay.sandbox.record.RecordedCall;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives pages access to a sandbox: the only way from the pages to the rest of it. Whatever changes an order throws
 * {@link Pages.PageRefusal} where there is no such order or its state does not allow it. Safe to use from many threads.
 */
public interface PageBackend {

    /** The way in which the result of a payment is decided. */
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

    /** Gives people who test the tools that are for them alone: calls, faults, accounts and the sandbox's settings. */
    interface Tools {
        /** Returns the latest calls of the API with their answers, the oldest first. */
        List<RecordedCall> calls();

        /** Returns the partner's account and those of its affiliates, each with its balances and payouts. */
        JsonNode accounts();

        /** Returns the faults that wait for a call or a notification. */
        List<Fault> faults();

        /** Sets a fault; one that the sandbox cannot have is refused. */
        void add(Fault fault);

        /** Removes all faults. */
        void clearFaults();

        /** Returns whether calls are refused that keep less than the contract. */
        boolean strict();

        /** Returns a key that opens the API, for everybody to see; empty where the sandbox is guarded by one. */
        Optional<String> openKey();

        /** Returns the sandbox's address as others know it. */
        URI server();
    }

    /**
     * Documented test data of a payment method.
     *
     * @param fields the deciding details by their names in the API, such as {@code card_number}
     * @param outcome the events that they lead to, such as {@code held_accepted}; those of a later time begin with {@code later_}
     */
    record Example(Map<String, String> fields, String outcome) {}

    /**
     * The orders of a search.
     *
     * @param orders those that it asked for, the newest first
     * @param count how many it found in all
     */
    record FoundOrders(List<PageOrder> orders, int count) {}

    /** Returns the time of the sandbox's clock, local and in whole seconds. */
    LocalDateTime now();

    /** Returns an instant as a local time of the sandbox. */
    LocalDateTime local(Instant at);

    /** Moves the clock ahead. */
    void advanceClock(Duration by);

    /** Returns the order of a key, else of the id of a payment. */
    Optional<PageOrder> order(String id);

    /** Returns the order of a payment page's session. */
    Optional<PageOrder> orderOfSession(String sessionId);

    /** Returns the orders of a search, the newest first. */
    FoundOrders search(OrderBook.Search search);

    /** Returns the payment methods that orders have, by name. */
    Set<String> methods();

    /** Lets an order be paid by a method, else by the one that is usual for it, and come to an outcome that a tester chooses. */
    void decide(String orderId, Optional<String> method, Outcome outcome);

    /** Carries out an action of the dashboard; captures and refunds take an amount in minor units, other actions ignore it. */
    void act(String orderId, Action action, long amount);

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

    /** Returns what only people who test see and change. */
    Tools tools();

    /** Returns the documented test data of a method; empty where none decide. */
    static List<Example> examples(String method) {
        return TestPayments.examples(method).stream()
                .map(each -> new Example(each.fields(), OutcomeScripts.outcome(each.script())))
                .toList();
    }

    /** Returns the balances of the documented gift cards, in minor units, by their numbers. */
    static Map<String, Long> coupons() {
        return TestPayments.coupons();
    }

    /** Returns the brand of a card, {@code CREDITCARD} for a number that belongs to none. */
    static String cardBrand(String number) {
        return TestPayments.cardBrand(number);
    }

    /** Returns whether a number can be that of a card, by its length and its check digit. */
    static boolean cardNumber(String number) {
        return TestPayments.cardNumber(number);
    }

    /** Returns whether the holder of a card can prove who they are. */
    static boolean authenticates(String number) {
        return TestPayments.authenticates(number);
    }

    /** Returns whether a card's holder has to prove to their bank who they are. */
    static boolean enrolled(String number, String brand) {
        return TestPayments.enrolled(number, brand);
    }

    /**
     * Returns whether a method is known to refuse somebody who asks to pay later.
     *
     * @param method the id of the method
     * @param email their address
     * @param birthday {@code yyyy-MM-dd}
     * @param zipCode their postal code
     * @param houseNumber the number of their house
     */
    static boolean refuses(String method, String email, String birthday, String zipCode, String houseNumber) {
        TestPayments.Person person = new TestPayments.Person(List.of(email), birthday, zipCode, houseNumber);
        return TestPayments.payLater(method, person).equals(PaymentScript.DECLINED);
    }

    /** Returns the banks of MyBank, name by code. */
    static Map<String, String> myBankIssuers() {
        return TestPayments.myBankIssuers();
    }
}
