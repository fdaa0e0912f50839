package com.multisafepay.internal.wire;

import com.multisafepay.client.model.BancontactSettings;
import com.multisafepay.client.model.BillinkSettings;
import com.multisafepay.client.model.CouponSettings;
import com.multisafepay.client.model.GatewaySettings;
import com.multisafepay.client.model.IdealSettings;
import com.multisafepay.client.model.PaymentOptions;
import com.multisafepay.client.model.PaymentSettings;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.order.request.HostedPage;
import com.multisafepay.order.request.OrderDetails;
import com.multisafepay.order.request.PageSettings;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes URLs, page and settings. */
final class PaymentOptionsToWire {

    private PaymentOptionsToWire() {}

    /** The addresses; null where there is none, so that an empty object is not sent. */
    static @Nullable PaymentOptions toWire(OrderDetails details) {
        if (details.notificationUrl().isEmpty()
                && details.redirectUrl().isEmpty()
                && details.cancelUrl().isEmpty()) {
            return null;
        }
        PaymentOptions options = new PaymentOptions()
                .redirectUrl(details.redirectUrl().map(Object::toString).orElse(null))
                .cancelUrl(details.cancelUrl().map(Object::toString).orElse(null));
        details.notificationUrl()
                .ifPresent(url -> options.notificationUrl(url.toString())
                        .notificationMethod(details.notificationMethod().name()));
        return options;
    }

    /** The same with what belongs to the page. */
    static @Nullable PaymentOptions withPage(@Nullable PaymentOptions addresses, HostedPage page) {
        PaymentSettings settings = settings(page);
        var template = page.template()
                .map(style -> PathSettings.toModel(
                        "payment_options.template",
                        NewModels.PAGE_TEMPLATE,
                        style.texts(),
                        style.flags(),
                        Map.of("version", style.version())))
                .orElse(null);
        boolean nothing = settings == null
                && template == null
                && page.closeWindow().isEmpty()
                && page.templateId().isEmpty();
        if (nothing) {
            return addresses;
        }
        return (addresses == null ? new PaymentOptions() : addresses)
                .closeWindow(page.closeWindow().orElse(null))
                .templateId(page.templateId().orElse(null))
                .template(template)
                .settings(settings);
    }

    private static @Nullable PaymentSettings settings(HostedPage page) {
        GatewaySettings gateways = gateways(page.settings());
        if (gateways == null && page.coupons().isEmpty()) {
            return null;
        }
        PaymentSettings settings = new PaymentSettings().gateways(gateways);
        if (!page.coupons().isEmpty()) {
            settings.coupons(new CouponSettings()
                    .allow(page.coupons().stream().map(GatewayId::value).toList()));
        }
        return settings;
    }

    private static @Nullable GatewaySettings gateways(PageSettings settings) {
        // Mostly the very same: a record's own equals is put together when first called, and the first order would
        // wait.
        if (Objects.equals(settings, PageSettings.NONE)) {
            return null;
        }
        GatewaySettings wire = new GatewaySettings()
                .BILLINK(settings.billinkCustomer()
                        .map(kind -> new BillinkSettings().type(kind.name()))
                        .orElse(null))
                .IDEAL(settings.idealShowPage()
                        .map(show -> new IdealSettings().showPre(show))
                        .orElse(null));
        BancontactSettings bancontact = new BancontactSettings()
                .mobilePayButtonPosition(settings.bancontactButton()
                        .map(position -> position.name().toLowerCase(Locale.ROOT))
                        .orElse(null))
                .disableMobilePayButton(settings.bancontactHideButton().orElse(null))
                .qrOnly(settings.bancontactQrOnly().orElse(null))
                .qrSize(settings.bancontactQrSize().orElse(null));
        return bancontact.equals(new BancontactSettings()) ? wire : wire.MISTERCASH(bancontact);
    }
}
