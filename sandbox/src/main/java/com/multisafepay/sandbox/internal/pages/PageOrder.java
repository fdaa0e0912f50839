package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An order as pages show it: a snapshot, at the moment when it was read or changed. Amounts are in minor units, times local. */
public interface PageOrder {

    /**
     * A payment method that a customer can choose.
     *
     * @param id its id, upper case
     * @param name the name that people read
     * @param group {@code banking}, {@code card}, {@code wallet}, {@code bnpl} or {@code prepaid}
     * @param coupon whether it is a gift card or voucher
     */
    record Method(String id, String name, String group, boolean coupon) {
        /** Returns whether cards are charged. */
        public boolean card() {
            return group.equals("card");
        }

        /** Returns whether the customer pays after the goods were sent. */
        public boolean payLater() {
            return group.equals("bnpl");
        }
    }

    /**
     * A line of a cart; amounts are in major units.
     *
     * @param name what is bought; empty where the merchant named nothing
     * @param description more on it; may be empty
     * @param quantity how many
     * @param price the price of one, without VAT
     * @param rate the rate of VAT as a fraction
     */
    record Line(String name, String description, BigDecimal quantity, BigDecimal price, BigDecimal rate) {}

    /**
     * A cart and what it adds up to, in major units.
     *
     * @param lines at least one
     * @param net the sum without VAT
     * @param vat the VAT
     */
    record Cart(List<Line> lines, BigDecimal net, BigDecimal vat) {}

    /**
     * Where an order stood from some time on.
     *
     * @param since since when
     * @param status the order's status
     * @param financialStatus the status of its money; may be empty
     * @param reason a text on it; may be empty
     */
    record Moment(LocalDateTime since, String status, String financialStatus, String reason) {}

    /**
     * A refund, capture, release or chargeback.
     *
     * @param id the provider's id
     * @param type {@code refund}, {@code capture}, {@code auth-cancellation} or {@code chargeback}
     * @param amount in minor units
     * @param status where it stands
     * @param created when it was made
     * @param undecided whether it is a refund that somebody can still accept or decline
     */
    record Related(long id, String type, long amount, String status, LocalDateTime created, boolean undecided) {}

    /** Returns the merchant's key. */
    String orderId();

    /** Returns the order's status. */
    String status();

    /** Returns the status of its money; may be empty. */
    String financialStatus();

    /** Returns whether the customer has not finished yet. */
    boolean open();

    /** Returns whether the order counts as paid or authorised now. */
    boolean paidOrAuthorised();

    /** Returns whether a payment of it was ever completed. */
    boolean everCompleted();

    /** Returns what is to be paid. */
    long amount();

    /** Returns what a gift card has covered of an open order; 0 where none has. */
    long covered();

    /** Returns what went back or waits to go back. */
    long refunded();

    /** Returns the ISO 4217 code of all its amounts. */
    String currency();

    /** Returns the payment method that was picked; empty where none was. */
    String method();

    /** Returns the address of its payment page; empty for an order at a terminal. */
    String paymentUrl();

    /** Returns whether the link to its payment page has ended. */
    boolean linkEnded();

    /** Returns how often its payment page was opened. */
    int openings();

    /** Returns when it was made. */
    LocalDateTime created();

    /** Returns where it stood and stands, the latest last. */
    List<Moment> history();

    /** Returns refunds, captures, releases and chargebacks, the oldest first. */
    List<Related> related();

    /** Returns a copy of the request that made it, with what the customer added. */
    JsonNode request();

    /** Returns the cart; empty where it has none. */
    Optional<Cart> cart();

    /** Returns whether the cart has a line for shipping. */
    boolean ships();

    /**
     * Returns the methods to choose from, those of the fewest countries first; cards are one choice.
     *
     * @param everywhere whether to offer methods of other countries than the customer's too
     */
    List<Method> methods(boolean everywhere);

    /** Returns a method that the order can be paid by, wherever the customer is. */
    Optional<Method> method(String id);

    /** Returns the names of the card brands that take the order's currency. */
    List<String> cardBrands();

    /** Returns what somebody in the dashboard can do to it as it stands. */
    Set<PageBackend.Action> actions();

    /** Returns whether there is an address to notify. */
    boolean notifiable();
}
