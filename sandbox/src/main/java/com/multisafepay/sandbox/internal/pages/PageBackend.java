package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.record.Mail;
import com.multisafepay.sandbox.record.NotificationAttempt;
import com.multisafepay.sandbox.record.RecordedCall;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The actions of the dashboard on an order, by the names of the events that it is to the order. */
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

    /** The actions of a merchant on an order by the API. */
    enum MerchantAction {
        /** Captures a part of what is authorised, or all of it. */
        CAPTURE,
        /** Releases what is authorised. */
        RELEASE,
        /** Refunds a part of what was paid, or all of it. */
        REFUND,
        /** Reports that the goods were sent. */
        SHIP,
        /** Cancels what is not paid yet. */
        CANCEL
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
     * A way to ship that the customer chose.
     *
     * @param name its name
     * @param price in major units, without VAT
     */
    record Shipping(String name, BigDecimal price) {}

    /**
     * A search for orders. An empty text asks for all.
     *
     * @param id a part of the order's id in any case, or the id of its payment
     * @param status the order's status
     * @param method the payment method
     * @param since the first moment at which it was made, local; empty for no beginning
     * @param skipped how many to leave out
     * @param most how many to return
     */
    record OrderSearch(String id, String status, String method, Optional<LocalDateTime> since, int skipped, int most) {}

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

    /** Returns an address of a shop with the order's id in its query, as a customer comes back to it. */
    String returnAddress(String address, String orderId);

    /** Returns the order of a key, else of the id of a payment. */
    Optional<PageOrder> order(String id);

    /** Returns the order of a payment page's session. */
    Optional<PageOrder> orderOfSession(String sessionId);

    /** Returns the orders of a search, the newest first. */
    FoundOrders search(OrderSearch search);

    /** Returns the payment methods that orders have, by name. */
    Set<String> methods();

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

    /** Lets an order be paid by a method, else by the one that is usual for it, and come to an outcome that a tester chooses. */
    void decide(String orderId, Optional<String> method, Outcome outcome);

    /** Does to an order what its merchant does by a call of the API, which is recorded as others are; the amount is in minor units. */
    void act(String orderId, MerchantAction action, long amount);

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

    /** Returns what only people who test see and change. */
    Tools tools();

    /** Returns the documented test data of a method; empty where none decide. */
    static List<Example> examples(String method) {
        return TestPayments.examples(method).stream()
                .map(each -> new Example(each.fields(), outcome(each.script())))
                .toList();
    }

    /** Returns the balances of the documented gift cards, in minor units, by their numbers. */
    static Map<String, Long> coupons() {
        return TestPayments.coupons();
    }

    private static String outcome(PaymentScript script) {
        Stream<String> events = Stream.concat(
                Stream.concat(script.atOnce().stream(), script.later().stream().map(PaymentScript.Later::event))
                        .map(event -> event.name().toLowerCase(Locale.ROOT)),
                Stream.of(script.reasonCode()).filter(code -> !code.isEmpty()));
        return (script.atOnce().isEmpty() ? "later_" : "") + events.collect(Collectors.joining("_"));
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

    /** Returns what is on a gift card, in minor units; empty where there is no such card. */
    static OptionalLong couponBalance(String number) {
        return TestPayments.couponBalance(number);
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
