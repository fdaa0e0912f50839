package com.multisafepay.order.request;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.payment.Payment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The members of orders on the hosted page, made by the builders of the flows.
 *
 * @param payment the one method that is offered; empty for all enabled ones
 * @param closeWindow whether the page closes its window after the payment
 * @param items HTML that lists what was bought
 * @param activeFor the time that the link is active
 * @param secondChance true where reminder emails are sent
 * @param templateId a saved style
 * @param template a style for this order
 * @param coupons gift cards that may be used; empty for all
 * @param settings the settings
 * @param recurringModel the purpose that payment details are stored for
 * @param manualCapture true where the payment is authorized only
 */
public record HostedPage(
        Optional<Payment> payment,
        Optional<Boolean> closeWindow,
        Optional<String> items,
        Optional<ActiveFor> activeFor,
        boolean secondChance,
        Optional<String> templateId,
        Optional<PageTemplate> template,
        List<GatewayId> coupons,
        PageSettings settings,
        Optional<RecurringModel> recurringModel,
        boolean manualCapture) {

    /** Keeps a copy of the list. */
    public HostedPage {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(closeWindow, "closeWindow");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(activeFor, "activeFor");
        Objects.requireNonNull(templateId, "templateId");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(coupons, "coupons");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(recurringModel, "recurringModel");
        coupons = List.copyOf(coupons);
    }
}
