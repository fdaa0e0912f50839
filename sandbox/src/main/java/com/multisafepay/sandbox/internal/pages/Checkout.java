package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.pages.PageBackend.Outcome;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderCart;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.MethodSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * The payment page of an order: what it shows the customer, and what the customer does on it. Whatever changes the order returns it as it stands then,
 * and throws {@link Pages.PageRefusal} where its state does not allow the change.
 */
public final class Checkout {
    private final PageOrder order;
    private final StoredOrder stored;
    private final Pages.Parts parts;
    private final String id;

    /**
     * The cart; amounts are in major units.
     *
     * @param lines its lines; none where the order has no cart
     * @param net the sum without VAT
     * @param vat the VAT
     * @param ships whether a line stands for shipping
     */
    public record Cart(List<CartLine> lines, BigDecimal net, BigDecimal vat, boolean ships) {}

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

    /**
     * A way to ship that the customer chose.
     *
     * @param name its name
     * @param price in major units, without VAT
     */
    public record Shipping(String name, BigDecimal price) {}

    /**
     * The account that a bank transfer goes to.
     *
     * @param holder the holder of the account
     * @param iban the account
     * @param bic its bank
     * @param reference the reference to name
     */
    public record Transfer(String holder, String iban, String bic, String reference) {}

    Checkout(PageOrder order, StoredOrder stored, Pages.Parts parts) {
        this.order = order;
        this.stored = stored;
        this.parts = parts;
        this.id = order.orderId();
    }

    /** Returns the cart. */
    public Cart cart() {
        OrderCart cart = OrderCart.of(stored);
        List<CartLine> lines = StreamSupport.stream(cart.lines().spliterator(), false)
                .map(line -> new CartLine(
                        line.path("name").asText(""),
                        line.path("description").asText(""),
                        line.path("quantity").decimalValue(),
                        line.path("unit_price").decimalValue(),
                        cart.rate(line)))
                .toList();
        return new Cart(lines, cart.net(), cart.vat(), cart.ships());
    }

    /** Returns the ways to ship the order: those that its shop told, else those that came with it. */
    public JsonNode waysToShip() {
        JsonNode request = order.request();
        JsonNode told = request.path(PaymentActions.SHIPPING_TOLD);
        return told.isObject() ? told : request.at("/checkout_options/shipping_methods");
    }

    /** Returns the methods to choose from, of every country or of the customer's own, those of the fewest countries first; cards are one choice. */
    public List<MethodSpec> methods(boolean everywhere) {
        return offered().all(everywhere);
    }

    /** Returns a method that the order can be paid by, wherever the customer is. */
    public Optional<MethodSpec> method(String id) {
        return offered().method(id);
    }

    /** Returns the names of the card brands that take the order's currency. */
    public List<String> cardBrands() {
        return offered().brands();
    }

    /** Returns the ISO 3166-1 code of the customer's country, else of their locale; empty where neither is known. */
    public String country() {
        return OfferedMethods.country(order.request());
    }

    /** Returns where the customer transfers the money to; empty where no transfer is waited for. */
    public Optional<Transfer> transfer() {
        StoredOrder.TransferAccount account = stored.transferAccount();
        return stored.transaction()
                .filter(payment -> payment.method().equals("BANKTRANS") && order.open())
                .map(payment ->
                        new Transfer(account.holder(), account.iban(), account.bic(), Long.toString(payment.id())));
    }

    /** Returns an address of the shop with the order's id in its query, as the customer comes back to it. */
    public String returnAddress(String address) {
        return PercentEncoding.with(address, parts.returnParameter(), id);
    }

    /** Counts that the page was opened. */
    public PageOrder open() {
        return changed(
                () -> parts.book().change(id, now -> now.session(now.session().openedAgain())));
    }

    /** Keeps where to send the order to, and how; shipping makes the order dearer. */
    public PageOrder address(Map<String, String> person, Optional<Shipping> shipping) {
        Optional<ObjectNode> line = shipping.map(way -> Json.object()
                .put("name", way.name())
                .put("unit_price", way.price())
                .put("quantity", 1)
                .put("merchant_item_id", OrderCart.SHIPPING));
        return changed(() -> parts.payments().address(id, object(person), line));
    }

    /** Asks the shop for the ways to ship the order to where it goes, and waits for the answer; empty where it tells none. */
    public Optional<PageOrder> askForShipping() {
        return parts.notifications()
                .shippingOptions(parts.book().need(id))
                .map(ways -> changed(() -> parts.payments().shippingTold(id, ways)));
    }

    /** Starts a payment by a method, unless one by this method is open already. */
    public PageOrder pick(String method) {
        return changed(() -> parts.payments().pick(id, method));
    }

    /** Lets a payment by a method come to something; details that the customer gave are kept as the merchant's would be. */
    public PageOrder pay(String method, Outcome outcome, Map<String, String> details) {
        return changed(() -> {
            PageOrder now = new PageOrder(parts.book().need(id), parts);
            PaymentScript script = OutcomeScripts.of(outcome, now, details, parts.book());
            return parts.payments().pay(id, method, script, object(details));
        });
    }

    /** Pays a part of the order from a gift card. */
    public PageOrder cover(String method, String number, long amount) {
        ObjectNode part = Json.object()
                .put("coupon_brand", method)
                .put("coupon_number", number)
                .put("coupon_amount", amount);
        return changed(() -> parts.payments().pay(id, method, PaymentScript.OPEN, part));
    }

    /** Gives up the payment. */
    public PageOrder cancel() {
        return changed(() -> parts.payments().happen(id, Event.CUSTOMER_CANCELLED));
    }

    private OfferedMethods offered() {
        return new OfferedMethods(order, stored, parts);
    }

    private PageOrder changed(Supplier<StoredOrder> change) {
        return new PageOrder(SandboxBackend.allowed(change), parts);
    }

    private static ObjectNode object(Map<String, String> values) {
        ObjectNode object = Json.object();
        values.forEach(object::put);
        return object;
    }
}
