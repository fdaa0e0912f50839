package com.multisafepay.order.request;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.payment.Payment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What orders on the hosted page have beside the common details. The builders of the flows make it.
 *
 * @param payment the one method that is offered; empty for all enabled ones
 * @param closeWindow whether the page closes its window after the payment
 * @param items HTML that lists what was bought
 * @param activeFor how long the link can be paid
 * @param secondChance whether reminder mails are sent
 * @param templateId a saved style
 * @param template a style for this order
 * @param coupons gift cards that may be used; empty for all
 * @param settings how the page treats single methods
 * @param recurringModel what payment details are stored for
 * @param manualCapture whether the payment is authorised only
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
