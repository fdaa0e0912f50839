package com.multisafepay.order.request;

import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.money.Money;
import com.multisafepay.order.Description;
import com.multisafepay.order.OrderId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The members of all flows, made by the builders of the flows.
 *
 * @param orderId the merchant's id of the order
 * @param amount the amount to pay
 * @param description the description
 * @param notificationUrl the URL that notifications are sent to
 * @param notificationMethod the HTTP method of notifications
 * @param redirectUrl the URL that the customer returns to after success
 * @param cancelUrl where the customer goes after failure or cancellation
 * @param customer the customer
 * @param delivery the delivery address
 * @param cart the shopping cart
 * @param googleAnalytics the account that the page reports to
 * @param splitPayments the parts that the money is split into
 * @param customInfo up to three notes
 * @param vars up to three free texts
 * @param plugin the integration that sends the order
 * @param invoiceId number of the invoice, for PayPal
 * @param additional members that the contract does not state
 */
public record OrderDetails(
        OrderId orderId,
        Money amount,
        Description description,
        Optional<URI> notificationUrl,
        NotificationMethod notificationMethod,
        Optional<URI> redirectUrl,
        Optional<URI> cancelUrl,
        Optional<Customer> customer,
        Optional<Delivery> delivery,
        Optional<ShoppingCart> cart,
        Optional<String> googleAnalytics,
        List<SplitPayment> splitPayments,
        List<String> customInfo,
        List<String> vars,
        Optional<Plugin> plugin,
        Optional<String> invoiceId,
        Map<String, Object> additional) {

    /** Keeps copies of the lists. */
    public OrderDetails {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(notificationUrl, "notificationUrl");
        Objects.requireNonNull(notificationMethod, "notificationMethod");
        Objects.requireNonNull(redirectUrl, "redirectUrl");
        Objects.requireNonNull(cancelUrl, "cancelUrl");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(googleAnalytics, "googleAnalytics");
        Objects.requireNonNull(splitPayments, "splitPayments");
        Objects.requireNonNull(customInfo, "customInfo");
        Objects.requireNonNull(vars, "vars");
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(invoiceId, "invoiceId");
        Objects.requireNonNull(additional, "additional");
        splitPayments = List.copyOf(splitPayments);
        customInfo = List.copyOf(customInfo);
        vars = List.copyOf(vars);
        additional = Map.copyOf(additional);
    }

    /** Returns the order's id and amount, without personal data. */
    @Override
    public String toString() {
        return "OrderDetails[" + orderId + ", " + amount + "]";
    }
}
