package com.multisafepay.order.request;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.check.Check;
import com.multisafepay.payment.MethodPayment;
import com.multisafepay.payment.Payment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the members of orders on the hosted page. Not thread-safe.
 *
 * @param <B> the builder of one flow
 */
public abstract sealed class HostedOrderBuilder<B extends HostedOrderBuilder<B>> extends OrderBuilder<B>
        permits PaymentLinkOrder.Builder, RedirectOrder.Builder {

    private @Nullable Payment payment;
    private @Nullable Boolean closeWindow;
    private @Nullable String items;
    private @Nullable ActiveFor activeFor;
    private boolean secondChance;
    private @Nullable String templateId;
    private @Nullable PageTemplate template;
    private List<GatewayId> coupons = List.of();
    private @Nullable RecurringModel recurringModel;
    private boolean manualCapture;
    private PageSettings settings = PageSettings.NONE;

    HostedOrderBuilder() {}

    /**
     * Sets the payment method, so that the customer skips the selection.
     *
     * @param method its id
     * @return this builder
     */
    public B gateway(GatewayId method) {
        return payment(MethodPayment.of(Objects.requireNonNull(method, "method")));
    }

    /**
     * Sets the payment method and the data that is known already.
     *
     * @param payment the method and its data
     * @return this builder
     */
    public B payment(Payment payment) {
        this.payment = Objects.requireNonNull(payment, "payment");
        return self();
    }

    /**
     * Sets whether the page opens in a window of its own, which closes after the payment. Default: false.
     *
     * @param closeWindow true to open it in a window of its own
     * @return this builder
     */
    public B closeWindow(boolean closeWindow) {
        this.closeWindow = closeWindow;
        return self();
    }

    /**
     * Sets an HTML list of what is bought, for orders without a cart; the page keeps only some tags.
     *
     * @param html the list
     * @return this builder
     */
    public B items(String html) {
        this.items = Check.printable(
                "items", Objects.requireNonNull(html, "html").replace("\n", " ").replace("\t", " "));
        return self();
    }

    /**
     * Sets the time that the link is active. Default: 30 days.
     *
     * @param life the time
     * @return this builder
     */
    public B activeFor(ActiveFor life) {
        this.activeFor = Objects.requireNonNull(life, "life");
        return self();
    }

    /**
     * Sets whether reminder emails are sent for an unpaid order; they require the customer's email address. Default: false.
     *
     * @param sendEmail true to send them
     * @return this builder
     */
    public B secondChance(boolean sendEmail) {
        this.secondChance = sendEmail;
        return self();
    }

    /**
     * Sets the id of a saved template of the page.
     *
     * @param id its id
     * @return this builder
     */
    public B templateId(String id) {
        this.templateId = Check.text("payment_options.template_id", id, 1, 100);
        return self();
    }

    /**
     * Sets the template of the page for this order; it overrides a saved one.
     *
     * @param template the style
     * @return this builder
     */
    public B template(PageTemplate template) {
        this.template = Objects.requireNonNull(template, "template");
        return self();
    }

    /**
     * Restricts the gift cards that can be used. Default: all enabled ones.
     *
     * @param ids the gift cards
     * @return this builder
     */
    public B coupons(GatewayId... ids) {
        this.coupons = List.of(Objects.requireNonNull(ids, "ids"));
        return self();
    }

    /**
     * Sets the settings of single payment methods on the page.
     *
     * @param settings the settings
     * @return this builder
     */
    public B settings(PageSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
        return self();
    }

    /**
     * Stores the payment details for later payments; requires the customer's reference.
     *
     * @param model the purpose
     * @return this builder
     */
    public B recurringModel(RecurringModel model) {
        this.recurringModel = Objects.requireNonNull(model, "model");
        return self();
    }

    /**
     * Authorizes the payment only; it is captured later. For cards and Bancontact.
     *
     * @return this builder
     */
    public B manualCapture() {
        this.manualCapture = true;
        return self();
    }

    final HostedPage page() {
        return new HostedPage(
                Optional.ofNullable(payment),
                Optional.ofNullable(closeWindow),
                Optional.ofNullable(items),
                Optional.ofNullable(activeFor),
                secondChance,
                Optional.ofNullable(templateId),
                Optional.ofNullable(template),
                coupons,
                settings,
                Optional.ofNullable(recurringModel),
                manualCapture);
    }
}
