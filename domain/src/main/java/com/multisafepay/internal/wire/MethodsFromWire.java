package com.multisafepay.internal.wire;

import com.multisafepay.client.model.AllowedAmount;
import com.multisafepay.client.model.Brand;
import com.multisafepay.client.model.FastCheckoutApp;
import com.multisafepay.client.model.Gateway;
import com.multisafepay.client.model.IconUrls;
import com.multisafepay.client.model.Issuer;
import com.multisafepay.client.model.PaymentComponentsApp;
import com.multisafepay.client.model.PaymentMethod;
import com.multisafepay.client.model.PaymentMethodApps;
import com.multisafepay.client.model.Tokenization;
import com.multisafepay.client.model.TokenizationModels;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.gateway.GatewayId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads payment methods. */
final class MethodsFromWire {
    /** The generated model, whose name a type of the library has as well. */
    static final Class<Issuer> ISSUER = Issuer.class;

    private MethodsFromWire() {}

    static List<PaymentMethodData> methods(@Nullable List<PaymentMethod> wire) {
        return WireValues.readable(wire, MethodsFromWire::method);
    }

    static List<GatewayData> gateways(@Nullable List<Gateway> wire) {
        return WireValues.readable(wire, MethodsFromWire::gateway);
    }

    static GatewayData gateway(@Nullable Gateway wire) {
        if (wire == null) {
            throw withoutId();
        }
        return gateway(id(wire.getId()), wire);
    }

    private static GatewayData gateway(GatewayId id, Gateway wire) {
        return new GatewayData(
                id,
                WireValues.orEmpty(wire.getDescription()),
                "coupon".equalsIgnoreCase(wire.getType()),
                AnswerJson.of(wire));
    }

    static PaymentMethodData method(@Nullable PaymentMethod wire) {
        if (wire == null) {
            throw withoutId();
        }
        return method(id(wire.getId()), wire);
    }

    private static PaymentMethodData method(GatewayId id, PaymentMethod wire) {
        Optional<AllowedAmount> amount = Optional.ofNullable(wire.getAllowedAmount());
        Optional<PaymentMethodApps> apps = Optional.ofNullable(wire.getApps());
        return new PaymentMethodData(
                id,
                WireValues.orEmpty(wire.getName()),
                WireValues.text(wire.getType()),
                "coupon".equalsIgnoreCase(wire.getType()),
                WireValues.number(amount.map(AllowedAmount::getMin).orElse(null)),
                WireValues.number(amount.map(AllowedAmount::getMax).orElse(null)),
                list(wire.getAllowedCountries()),
                list(wire.getAllowedCurrencies()),
                list(wire.getPreferredCountries()),
                list(wire.getRequiredCustomerData()),
                yes(wire.getShoppingCartRequired()),
                wire.getManualCapture() != null && yes(wire.getManualCapture().getIsEnabled()),
                yes(wire.getIsWallet()),
                apps.map(PaymentMethodApps::getFastcheckout)
                        .filter(app -> yes(app.getIsEnabled()))
                        .isPresent(),
                apps.map(PaymentMethodApps::getFastcheckout)
                        .map(FastCheckoutApp::getQr)
                        .filter(qr -> yes(qr.getSupported()))
                        .isPresent(),
                apps.map(PaymentMethodApps::getPaymentComponents)
                        .filter(app -> yes(app.getIsEnabled()))
                        .map(MethodsFromWire::component),
                Optional.ofNullable(wire.getTokenization())
                        .filter(tokens -> yes(tokens.getIsEnabled()))
                        .map(MethodsFromWire::tokenization),
                List.copyOf(issuers(wire)),
                WireValues.list(wire.getBrands(), MethodsFromWire::brand),
                icons(wire.getIconUrls()),
                AnswerJson.of(wire));
    }

    static IssuerData issuer(Issuer wire) {
        return new IssuerData(
                WireValues.orEmpty(wire.getCode()),
                Optional.empty(),
                WireValues.orEmpty(wire.getDescription()),
                AnswerJson.of(wire));
    }

    private static PaymentMethodData.ComponentData component(PaymentComponentsApp wire) {
        return new PaymentMethodData.ComponentData(
                yes(wire.getHasFields()),
                wire.getQr() != null && yes(wire.getQr().getSupported()));
    }

    private static PaymentMethodData.TokenizationData tokenization(Tokenization wire) {
        TokenizationModels models = wire.getModels();
        return models == null
                ? new PaymentMethodData.TokenizationData(false, false, false)
                : new PaymentMethodData.TokenizationData(
                        yes(models.getCardonfile()), yes(models.getSubscription()), yes(models.getUnscheduled()));
    }

    private static List<IssuerData> issuers(PaymentMethod wire) {
        return wire.getAdditionalData() == null
                ? List.of()
                : WireValues.list(
                        wire.getAdditionalData().getIssuers(),
                        bank -> new IssuerData(
                                WireValues.orEmpty(bank.getCode()),
                                WireValues.text(bank.getBic()),
                                WireValues.orEmpty(bank.getName()),
                                AnswerJson.of(bank)));
    }

    private static PaymentMethodData.BrandData brand(Brand wire) {
        return new PaymentMethodData.BrandData(
                WireValues.orEmpty(wire.getId()),
                WireValues.orEmpty(wire.getName()),
                list(wire.getAllowedCountries()),
                icons(wire.getIconUrls()));
    }

    private static PaymentMethodData.IconsData icons(@Nullable IconUrls wire) {
        return wire == null
                ? new PaymentMethodData.IconsData(Optional.empty(), Optional.empty(), Optional.empty())
                : new PaymentMethodData.IconsData(
                        WireValues.text(wire.getLarge()),
                        WireValues.text(wire.getMedium()),
                        WireValues.text(wire.getVector()));
    }

    private static GatewayId id(@Nullable String wire) {
        return WireValues.gateway(wire).orElseThrow(MethodsFromWire::withoutId);
    }

    private static AnswerNotUnderstoodException withoutId() {
        return new AnswerNotUnderstoodException("it lacks a usable data.id", null, null);
    }

    private static boolean yes(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return WireValues.list(values, each -> each);
    }
}
