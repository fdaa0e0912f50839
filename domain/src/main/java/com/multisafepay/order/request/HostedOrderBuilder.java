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
 * Collects what orders on the hosted page have beside the common details. Not thread-safe.
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
     * Leads the customer straight to one payment method.
     *
     * @param method its id
     * @return this builder
     */
    public B gateway(GatewayId method) {
        return payment(MethodPayment.of(Objects.requireNonNull(method, "method")));
    }

    /**
     * Leads the customer straight to one payment method, with what is known for it already.
     *
     * @param payment the method and its data
     * @return this builder
     */
    public B payment(Payment payment) {
        this.payment = Objects.requireNonNull(payment, "payment");
        return self();
    }

    /**
     * Opens the page in a window of its own that closes after the payment.
     *
     * @param closeWindow whether it does; not unless said
     * @return this builder
     */
    public B closeWindow(boolean closeWindow) {
        this.closeWindow = closeWindow;
        return self();
    }

    /**
     * HTML that lists what was bought, where there is no cart; the page keeps a short list of tags.
     *
     * @param html the list
     * @return this builder
     */
    public B items(String html) {
        this.items = Check.printable(
                "items",
                Objects.requireNonNull(html, "html").replace("\n", " ").replace("\t", " "));
        return self();
    }

    /**
     * How long the link can be paid.
     *
     * @param life 30 days unless said
     * @return this builder
     */
    public B activeFor(ActiveFor life) {
        this.activeFor = Objects.requireNonNull(life, "life");
        return self();
    }

    /**
     * Reminder mails for an order that was not paid; the customer's mail address is needed.
     *
     * @param sendEmail whether they are sent; not unless said
     * @return this builder
     */
    public B secondChance(boolean sendEmail) {
        this.secondChance = sendEmail;
        return self();
    }

    /**
     * A saved style of the page.
     *
     * @param id its id
     * @return this builder
     */
    public B templateId(String id) {
        this.templateId = Check.text("payment_options.template_id", id, 1, 100);
        return self();
    }

    /**
     * A style of the page for this order; wins over a saved one.
     *
     * @param template the style
     * @return this builder
     */
    public B template(PageTemplate template) {
        this.template = Objects.requireNonNull(template, "template");
        return self();
    }

    /**
     * Which gift cards may be used; all enabled ones unless said.
     *
     * @param ids the gift cards
     * @return this builder
     */
    public B coupons(GatewayId... ids) {
        this.coupons = List.of(Objects.requireNonNull(ids, "ids"));
        return self();
    }

    /**
     * How the page treats single methods.
     *
     * @param settings the settings
     * @return this builder
     */
    public B settings(PageSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
        return self();
    }

    /**
     * Stores the payment details for later payments; the customer's reference is needed.
     *
     * @param model what for
     * @return this builder
     */
    public B recurringModel(RecurringModel model) {
        this.recurringModel = Objects.requireNonNull(model, "model");
        return self();
    }

    /**
     * Authorises only; the merchant captures later. For cards and Bancontact.
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
