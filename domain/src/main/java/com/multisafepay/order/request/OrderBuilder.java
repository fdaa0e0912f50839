package com.multisafepay.order.request;

import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.client.model.PaymentOptions;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.money.Money;
import com.multisafepay.order.Description;
import com.multisafepay.order.OrderId;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the members of all flows. Id, amount and description are required. Not thread-safe.
 *
 * @param <B> the builder of one flow
 */
public abstract sealed class OrderBuilder<B extends OrderBuilder<B>> extends OrderMetadataBuilder<B>
        permits CheckoutOrder.Builder, DirectOrder.Builder, HostedOrderBuilder {

    private @Nullable OrderId orderId;
    private @Nullable Money amount;
    private @Nullable Description description;
    private @Nullable URI notificationUrl;
    private NotificationMethod notificationMethod = NotificationMethod.POST;
    private @Nullable URI redirectUrl;
    private @Nullable URI cancelUrl;
    private @Nullable Customer customer;
    private @Nullable Delivery delivery;
    private @Nullable ShoppingCart cart;
    private List<SplitPayment> splitPayments = List.of();

    OrderBuilder() {}

    /**
     * Sets the merchant's own id of the order; required.
     *
     * @param orderId the id
     * @return this builder
     */
    public B orderId(OrderId orderId) {
        this.orderId = Objects.requireNonNull(orderId, "orderId");
        return self();
    }

    /**
     * Sets the merchant's own id of the order; required.
     *
     * @param orderId 1 to 50 characters
     * @return this builder
     */
    public B orderId(String orderId) {
        return orderId(OrderId.of(Objects.requireNonNull(orderId, "orderId")));
    }

    /**
     * Sets the amount to pay; required.
     *
     * @param amount above zero; zero for the zero authorization of a card
     * @return this builder
     */
    public B amount(Money amount) {
        this.amount = Objects.requireNonNull(amount, "amount");
        return self();
    }

    /**
     * Sets the description, which the customer sees; required.
     *
     * @param description the text
     * @return this builder
     */
    public B description(Description description) {
        this.description = Objects.requireNonNull(description, "description");
        return self();
    }

    /**
     * Sets the description, which the customer sees; required.
     *
     * @param description 1 to 200 characters without HTML
     * @return this builder
     */
    public B description(String description) {
        return description(Description.of(Objects.requireNonNull(description, "description")));
    }

    /**
     * Sets the URL that notifications are sent to. Default: the URL of the site.
     *
     * @param url absolute, at most 150 characters, https in the live environment
     * @return this builder
     */
    public B notificationUrl(String url) {
        this.notificationUrl =
                Urls.of("payment_options.notification_url", url, PaymentOptions.NOTIFICATION_URL_MAX_LENGTH);
        return self();
    }

    /**
     * Sets the HTTP method of notifications. Default: POST.
     *
     * @param method POST is signed, GET is not
     * @return this builder
     */
    public B notificationMethod(NotificationMethod method) {
        this.notificationMethod = Objects.requireNonNull(method, "method");
        return self();
    }

    /**
     * Sets the URL that the customer returns to after success, after an intermediate step, or while the payment is under review.
     *
     * @param url absolute
     * @return this builder
     */
    public B redirectUrl(String url) {
        this.redirectUrl = Urls.of("payment_options.redirect_url", url, Urls.LONGEST);
        return self();
    }

    /**
     * Sets the URL that the customer returns to after failure or cancellation.
     *
     * @param url absolute
     * @return this builder
     */
    public B cancelUrl(String url) {
        this.cancelUrl = Urls.of("payment_options.cancel_url", url, Urls.LONGEST);
        return self();
    }

    /**
     * Sets the customer.
     *
     * @param customer the customer
     * @return this builder
     */
    public B customer(Customer customer) {
        this.customer = Objects.requireNonNull(customer, "customer");
        return self();
    }

    /**
     * Sets the delivery address.
     *
     * @param delivery the address
     * @return this builder
     */
    public B delivery(Delivery delivery) {
        this.delivery = Objects.requireNonNull(delivery, "delivery");
        return self();
    }

    /**
     * Sets the shopping cart. Its total has to equal the amount.
     *
     * @param cart the cart
     * @return this builder
     */
    public B cart(ShoppingCart cart) {
        this.cart = Objects.requireNonNull(cart, "cart");
        return self();
    }

    /**
     * Splits the money among several accounts.
     *
     * @param parts one rule an account
     * @return this builder
     */
    public B splitPayments(SplitPayment... parts) {
        this.splitPayments = List.of(Objects.requireNonNull(parts, "parts"));
        return self();
    }

    final OrderDetails details() {
        return new OrderDetails(
                required("order_id", orderId),
                required("amount", amount),
                required("description", description),
                Optional.ofNullable(notificationUrl),
                notificationMethod,
                Optional.ofNullable(redirectUrl),
                Optional.ofNullable(cancelUrl),
                Optional.ofNullable(customer),
                Optional.ofNullable(delivery),
                Optional.ofNullable(cart),
                Optional.ofNullable(googleAnalytics),
                splitPayments,
                customInfo,
                vars,
                Optional.ofNullable(plugin),
                Optional.ofNullable(invoiceId),
                additional);
    }
}
