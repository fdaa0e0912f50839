package com.multisafepay.order.request;

import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.money.Money;
import com.multisafepay.order.Description;
import com.multisafepay.order.OrderId;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What orders of every flow have. The builders of the flows make it.
 *
 * @param orderId the merchant's own key
 * @param amount what is to be paid
 * @param description what it is about
 * @param notificationUrl where notifications go
 * @param notificationMethod how they are delivered
 * @param redirectUrl where the customer goes after success
 * @param cancelUrl where the customer goes after failure or cancellation
 * @param customer who pays
 * @param delivery where the goods go
 * @param cart what is bought
 * @param googleAnalytics the account that the page reports to
 * @param splitPayments how the money is divided
 * @param customInfo up to three notes
 * @param vars up to three free texts
 * @param plugin which integration sends the order
 * @param invoiceId number of the invoice, for PayPal
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
        Optional<String> invoiceId) {

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
        splitPayments = List.copyOf(splitPayments);
        customInfo = List.copyOf(customInfo);
        vars = List.copyOf(vars);
    }

    /** Which order, without what it holds of a person. */
    @Override
    public String toString() {
        return "OrderDetails[" + orderId + ", " + amount + "]";
    }
}
