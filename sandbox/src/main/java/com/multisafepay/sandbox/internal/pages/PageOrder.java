package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.pages.PageBackend.Action;
import com.multisafepay.sandbox.internal.pages.PageBackend.MerchantAction;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.OrderCart;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.StoredOrder.TransferAccount;
import com.multisafepay.spec.MethodSpec;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An order as pages show it: a snapshot, at the moment when it was read or changed. Amounts are in minor units, times local. */
public final class PageOrder {
    private final StoredOrder order;
    private final boolean linkEnded;
    private final Pages.Parts parts;

    /**
     * A status of an order from some time on.
     *
     * @param since since when
     * @param status the order's status
     * @param financialStatus the status of its money; may be empty
     * @param reason a text on it; may be empty
     * @param cause the name of the event that led to it, such as {@code CUSTOMER_CANCELLED}; empty where the order began with it
     */
    public record Moment(LocalDateTime since, String status, String financialStatus, String reason, String cause) {}

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
    public record Related(long id, String type, long amount, String status, LocalDateTime created, boolean undecided) {}

    /**
     * A line of the cart; amounts are in major units.
     *
     * @param name what is bought; empty where the merchant named nothing
     * @param description more on it; may be empty
     * @param quantity how many
     * @param price the price of one, without VAT
     * @param rate the rate of VAT as a fraction
     */
    public record CartLine(String name, String description, BigDecimal quantity, BigDecimal price, BigDecimal rate) {}

    PageOrder(StoredOrder order, boolean linkEnded, Pages.Parts parts) {
        this.order = order;
        this.linkEnded = linkEnded;
        this.parts = parts;
    }

    /** Returns whether the link to its payment page has ended. */
    public boolean linkEnded() {
        return linkEnded;
    }

    /** Returns the merchant's key. */
    public String orderId() {
        return order.orderId();
    }

    /** Returns the order's status. */
    public String status() {
        return order.state().status();
    }

    /** Returns the status of its money; may be empty. */
    public String financialStatus() {
        return order.state().financialStatus();
    }

    /**
     * The account that a bank transfer goes to.
     *
     * @param holder the holder of the account
     * @param iban the account
     * @param bic its bank
     * @param reference the reference to name
     */
    public record Transfer(String holder, String iban, String bic, String reference) {}

    /** Returns where the customer transfers the money to; empty where no transfer is waited for. */
    public Optional<Transfer> transfer() {
        TransferAccount account = order.transferAccount();
        return order.transaction()
                .filter(payment -> payment.method().equals("BANKTRANS") && open())
                .map(payment ->
                        new Transfer(account.holder(), account.iban(), account.bic(), Long.toString(payment.id())));
    }

    /** Returns whether the customer has not finished yet. */
    public boolean open() {
        return order.state().open();
    }

    /** Returns whether the order counts as paid or authorised now. */
    public boolean paidOrAuthorised() {
        return order.state().paidOrAuthorised();
    }

    /** Returns whether a payment of it was ever completed. */
    public boolean everCompleted() {
        return order.everCompleted();
    }

    /** Returns what is to be paid. */
    public long amount() {
        return order.ledger().amount();
    }

    /** Returns what a gift card has covered of an open order; 0 where none has. */
    public long covered() {
        return open() ? request().at("/gateway_info/coupon_amount").asLong() : 0;
    }

    /** Returns what went back or waits to go back. */
    public long refunded() {
        return order.ledger().refunded();
    }

    /** Returns the ISO 4217 code of all its amounts. */
    public String currency() {
        return order.ledger().currency();
    }

    /** Returns the payment method that was picked; empty where none was. */
    public String method() {
        return order.method();
    }

    /** Returns the address of its payment page; empty for an order at a terminal. */
    public String paymentUrl() {
        return order.session().paymentUrl();
    }

    /** Returns how often its payment page was opened. */
    public int openings() {
        return order.session().openings();
    }

    /** Returns when it was made. */
    public LocalDateTime created() {
        return order.times().created();
    }

    /** Returns where it stood and stands, the latest last. */
    public List<Moment> history() {
        return order.history().stream()
                .map(each -> new Moment(
                        each.since(),
                        each.state().status(),
                        each.state().financialStatus(),
                        each.state().reason(),
                        each.cause().map(Event::name).orElse("")))
                .toList();
    }

    /** Returns refunds, captures, releases and chargebacks, the oldest first. */
    public List<Related> related() {
        return order.ledger().related().stream()
                .map(each -> new Related(
                        each.id(),
                        each.type(),
                        each.amount(),
                        each.status(),
                        each.created(),
                        each.type().equals(LedgerEntry.REFUND) && each.pending()))
                .toList();
    }

    /** Returns a copy of the request that made it, with what the customer added. */
    public ObjectNode request() {
        return order.body();
    }

    /** Returns the ways to ship it: those that its shop told, else those that came with it. */
    public JsonNode waysToShip() {
        JsonNode told = request().path(PaymentActions.SHIPPING_TOLD);
        return told.isObject() ? told : request().at("/checkout_options/shipping_methods");
    }

    /** Returns whether its shop wants to be asked for the ways to ship it. */
    public boolean asksForShipping() {
        JsonNode options = request().path("checkout_options");
        return options.path("use_shipping_notification").asBoolean()
                && !options.path("no_shipping_method").asBoolean()
                && options.path("shipping_methods").isEmpty();
    }

    /** Returns the lines of the cart; none where it has no cart. */
    public List<CartLine> cartLines() {
        OrderCart cart = OrderCart.of(order);
        return StreamSupport.stream(cart.lines().spliterator(), false)
                .map(line -> new CartLine(
                        line.path("name").asText(""),
                        line.path("description").asText(""),
                        line.path("quantity").decimalValue(),
                        line.path("unit_price").decimalValue(),
                        cart.rate(line)))
                .toList();
    }

    /** Returns the cart's sum without VAT, in major units. */
    public BigDecimal cartNet() {
        return OrderCart.of(order).net();
    }

    /** Returns the VAT of the cart, in major units. */
    public BigDecimal cartVat() {
        return OrderCart.of(order).vat();
    }

    /** Returns whether the cart has a line for shipping. */
    public boolean ships() {
        return OrderCart.of(order).ships();
    }

    /**
     * Returns the methods to choose from, those of the fewest countries first; cards are one choice.
     *
     * @param everywhere whether to offer methods of other countries than the customer's too
     */
    public List<MethodSpec> methods(boolean everywhere) {
        return offered().all(everywhere);
    }

    /** Returns the ISO 3166-1 code of the customer's country, else of their locale; empty where neither is known. */
    public String country() {
        return OfferedMethods.country(request());
    }

    /** Returns a method that the order can be paid by, wherever the customer is. */
    public Optional<MethodSpec> method(String id) {
        return offered().method(id);
    }

    /** Returns the names of the card brands that take the order's currency. */
    public List<String> cardBrands() {
        return offered().brands();
    }

    /** Returns what somebody in the dashboard can do to it as it stands. */
    public Set<Action> actions() {
        return Arrays.stream(Action.values())
                .filter(each -> parts.life().can(order, Event.valueOf(each.name())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what its merchant can do to it as it stands, by calls of the API. */
    public Set<MerchantAction> merchantActions() {
        Set<MerchantAction> actions = EnumSet.noneOf(MerchantAction.class);
        boolean authorised = captureRemain() > 0 && parts.life().can(order, Event.CAPTURED);
        if (authorised) {
            actions.addAll(Set.of(MerchantAction.CAPTURE, MerchantAction.RELEASE));
        } else if (parts.life().can(order, Event.PARTLY_REFUNDED) && refunded() < amount()) {
            actions.add(MerchantAction.REFUND);
        }
        if (parts.life().can(order, Event.SHIPPED) && !authorised) {
            actions.add(MerchantAction.SHIP);
        }
        if (open() || parts.life().can(order, Event.MERCHANT_CANCELLED)) {
            actions.add(MerchantAction.CANCEL);
        }
        return actions;
    }

    /** Returns what is authorised and not captured yet; 0 where nothing waits for a capture. */
    public long captureRemain() {
        return order.ledger().manualCapture() ? order.ledger().captureRemain() : 0;
    }

    /** Returns the id of its payment; empty where none was started. */
    public Optional<Long> transactionId() {
        return order.transaction().map(StoredOrder.Transaction::id);
    }

    /** Returns whether there is an address to notify. */
    public boolean notifiable() {
        return parts.notifications().reachable(order);
    }

    private OfferedMethods offered() {
        return new OfferedMethods(
                parts.gateways(),
                this,
                order.ledger().manualCapture(),
                method -> parts.enabled().test(order.session().apiKey(), method));
    }
}
