package com.multisafepay.internal.wire;

import com.multisafepay.client.model.Affiliate;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.CustomInfo;
import com.multisafepay.client.model.GoogleAnalytics;
import com.multisafepay.client.model.SecondChance;
import com.multisafepay.order.request.ActiveFor;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.HostedPage;
import com.multisafepay.order.request.OrderDetails;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.order.request.PaymentLinkOrder;
import com.multisafepay.order.request.Plugin;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.order.request.SplitPayment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes orders. Members that are not set are not sent. */
final class OrderToWire {

    private static final String MANUAL = "manual";

    private OrderToWire() {}

    static CreateOrderRequest toWire(OrderRequest order) {
        CreateOrderRequest wire = common(order.details());
        if (order instanceof RedirectOrder redirect) {
            hosted(wire.type("redirect"), redirect.page());
        } else if (order instanceof PaymentLinkOrder link) {
            hosted(wire.type("paymentlink"), link.page());
        } else if (order instanceof DirectOrder direct) {
            direct(wire.type("direct"), direct);
        } else {
            CheckoutOrder checkout = (CheckoutOrder) order;
            CheckoutToWire.apply(wire.type("checkout"), checkout);
            life(wire, checkout.activeFor(), checkout.secondChance());
        }
        return wire;
    }

    private static CreateOrderRequest common(OrderDetails details) {
        CreateOrderRequest wire = new CreateOrderRequest()
                .orderId(details.orderId().value())
                .currency(details.amount().currency().getCurrencyCode())
                .amount(details.amount().minorUnits())
                .description(details.description().text())
                .paymentOptions(PaymentOptionsToWire.toWire(details))
                .invoiceId(details.invoiceId().orElse(null))
                .googleAnalytics(details.googleAnalytics()
                        .map(account -> new GoogleAnalytics().account(account))
                        .orElse(null))
                .affiliate(affiliate(details.splitPayments()))
                .customInfo(customInfo(details.customInfo()))
                .var1(nth(details.vars(), 0))
                .var2(nth(details.vars(), 1))
                .var3(nth(details.vars(), 2));
        details.customer().ifPresent(customer -> CustomerToWire.apply(wire, customer));
        details.delivery().ifPresent(delivery -> CustomerToWire.apply(wire, delivery));
        details.plugin().ifPresent(plugin -> plugin(wire, plugin));
        details.additional().forEach(wire::additional);
        details.cart().ifPresent(cart -> CartToWire.apply(wire, cart));
        return wire;
    }

    private static void hosted(CreateOrderRequest wire, HostedPage page) {
        page.payment().ifPresent(payment -> PaymentToWire.apply(wire, payment));
        wire.items(page.items().orElse(null));
        wire.paymentOptions(PaymentOptionsToWire.withPage(wire.getPaymentOptions(), page));
        life(wire, page.activeFor(), page.secondChance());
        storage(wire, page.recurringModel(), page.manualCapture());
    }

    private static void direct(CreateOrderRequest wire, DirectOrder direct) {
        PaymentToWire.apply(wire, direct.paidWith());
        storage(wire, direct.recurringModel(), direct.manualCapture());
    }

    private static void storage(CreateOrderRequest wire, Optional<RecurringModel> model, boolean manualCapture) {
        wire.recurringModel(model.map(RecurringModel::wire).orElse(null)).capture(manualCapture ? MANUAL : null);
    }

    private static void life(CreateOrderRequest wire, Optional<ActiveFor> activeFor, boolean secondChance) {
        activeFor.ifPresent(life -> {
            if (life.unit() == ActiveFor.Unit.DAYS) {
                wire.daysActive(life.amount());
            } else {
                wire.secondsActive(life.amount());
            }
        });
        if (secondChance) {
            wire.secondChance(new SecondChance().sendEmail(true));
        }
    }

    private static @Nullable Affiliate affiliate(List<SplitPayment> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        Affiliate affiliate = new Affiliate();
        for (SplitPayment part : parts) {
            affiliate.addSplitPaymentsItem(NewModels.splitPayment()
                    .merchant(part.merchant())
                    .fixed(part.fixed().map(amount -> amount.minorUnits()).orElse(null))
                    .percentage(part.percentage().orElse(null))
                    .description(part.description().orElse(null)));
        }
        return affiliate;
    }

    private static @Nullable CustomInfo customInfo(List<String> notes) {
        return notes.isEmpty()
                ? null
                : new CustomInfo().custom1(nth(notes, 0)).custom2(nth(notes, 1)).custom3(nth(notes, 2));
    }

    private static void plugin(CreateOrderRequest wire, Plugin plugin) {
        wire.plugin(NewModels.plugin()
                .shop(plugin.shop())
                .shopVersion(plugin.shopVersion())
                .pluginVersion(plugin.pluginVersion())
                .partner(plugin.partner().orElse(null))
                .shopRootUrl(plugin.shopRootUrl().map(Object::toString).orElse(null)));
    }

    private static @Nullable String nth(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : null;
    }
}
