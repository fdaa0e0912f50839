package com.multisafepay.internal.mapping;

import com.multisafepay.client.model.AllowedAmount;
import com.multisafepay.client.model.Brand;
import com.multisafepay.client.model.IconUrls;
import com.multisafepay.client.model.PaymentComponentsApp;
import com.multisafepay.client.model.PaymentMethodApps;
import com.multisafepay.client.model.Tokenization;
import com.multisafepay.client.model.TokenizationModels;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.Issuer;
import com.multisafepay.gateway.PaymentMethod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Payment methods out of answers. */
public final class PaymentMethodAnswers {

    private PaymentMethodAnswers() {}

    /**
     * Payment methods; one whose id no order could name is left out.
     *
     * @param wire what the API said
     * @return the methods
     */
    public static List<PaymentMethod> methods(@Nullable List<com.multisafepay.client.model.PaymentMethod> wire) {
        return list(wire).stream()
                .flatMap(method -> Read.gateway(method.getId()).map(id -> method(id, method)).stream())
                .toList();
    }

    /**
     * Methods as the older list has them; one whose id no order could name is left out.
     *
     * @param wire what the API said
     * @return the methods
     */
    public static List<Gateway> gateways(@Nullable List<com.multisafepay.client.model.Gateway> wire) {
        return list(wire).stream()
                .flatMap(gateway -> Read.gateway(gateway.getId()).map(id -> gateway(id, gateway)).stream())
                .toList();
    }

    /**
     * A method as the older list has it.
     *
     * @param wire what the API said
     * @return the method
     */
    public static Gateway gateway(com.multisafepay.client.model.@Nullable Gateway wire) {
        if (wire == null) {
            throw withoutId();
        }
        return gateway(id(wire.getId()), wire);
    }

    private static Gateway gateway(GatewayId id, com.multisafepay.client.model.Gateway wire) {
        return new Gateway(id, Read.orEmpty(wire.getDescription()), "coupon".equalsIgnoreCase(wire.getType()));
    }

    /**
     * A payment method.
     *
     * @param wire what the API said
     * @return the method
     */
    public static PaymentMethod method(com.multisafepay.client.model.@Nullable PaymentMethod wire) {
        if (wire == null) {
            throw withoutId();
        }
        return method(id(wire.getId()), wire);
    }

    private static PaymentMethod method(GatewayId id, com.multisafepay.client.model.PaymentMethod wire) {
        Optional<AllowedAmount> amount = Optional.ofNullable(wire.getAllowedAmount());
        Optional<PaymentMethodApps> apps = Optional.ofNullable(wire.getApps());
        return new PaymentMethod(
                id,
                Read.orEmpty(wire.getName()),
                "coupon".equalsIgnoreCase(wire.getType()),
                Read.number(amount.map(AllowedAmount::getMin).orElse(null)),
                Read.number(amount.map(AllowedAmount::getMax).orElse(null)),
                list(wire.getAllowedCountries()),
                list(wire.getAllowedCurrencies()),
                list(wire.getPreferredCountries()),
                list(wire.getRequiredCustomerData()),
                yes(wire.getShoppingCartRequired()),
                yes(wire.getManualCapture()),
                yes(wire.getIsWallet()),
                apps.map(PaymentMethodApps::getFastcheckout)
                        .map(app -> yes(app.getIsEnabled()))
                        .orElse(false),
                apps.map(PaymentMethodApps::getPaymentComponents)
                        .filter(app -> yes(app.getIsEnabled()))
                        .map(PaymentMethodAnswers::component),
                Optional.ofNullable(wire.getTokenization())
                        .filter(tokens -> yes(tokens.getIsEnabled()))
                        .map(PaymentMethodAnswers::tokenization),
                issuers(wire),
                list(wire.getBrands()).stream().map(PaymentMethodAnswers::brand).toList(),
                icons(wire.getIconUrls()));
    }

    /**
     * A bank.
     *
     * @param wire what the API said
     * @return the bank
     */
    public static Issuer issuer(com.multisafepay.client.model.Issuer wire) {
        return new Issuer(Read.orEmpty(wire.getCode()), Read.orEmpty(wire.getDescription()));
    }

    private static PaymentMethod.Component component(PaymentComponentsApp wire) {
        return new PaymentMethod.Component(
                yes(wire.getHasFields()),
                wire.getQr() != null && yes(wire.getQr().getSupported()));
    }

    private static PaymentMethod.Tokenization tokenization(Tokenization wire) {
        TokenizationModels models = wire.getModels();
        return models == null
                ? new PaymentMethod.Tokenization(false, false, false)
                : new PaymentMethod.Tokenization(
                        yes(models.getCardonfile()), yes(models.getSubscription()), yes(models.getUnscheduled()));
    }

    private static List<Issuer> issuers(com.multisafepay.client.model.PaymentMethod wire) {
        return wire.getAdditionalData() == null
                ? List.of()
                : Read.list(
                        wire.getAdditionalData().getIssuers(),
                        bank -> new Issuer(Read.orEmpty(bank.getCode()), Read.orEmpty(bank.getName())));
    }

    private static PaymentMethod.Brand brand(Brand wire) {
        return new PaymentMethod.Brand(
                Read.orEmpty(wire.getId()),
                Read.orEmpty(wire.getName()),
                list(wire.getAllowedCountries()),
                icons(wire.getIconUrls()));
    }

    private static PaymentMethod.Icons icons(@Nullable IconUrls wire) {
        return wire == null
                ? PaymentMethod.Icons.NONE
                : new PaymentMethod.Icons(
                        Read.text(wire.getLarge()), Read.text(wire.getMedium()), Read.text(wire.getVector()));
    }

    private static GatewayId id(@Nullable String wire) {
        return Read.gateway(wire).orElseThrow(PaymentMethodAnswers::withoutId);
    }

    private static AnswerNotUnderstoodException withoutId() {
        return new AnswerNotUnderstoodException("it lacks a usable data.id", null, null);
    }

    private static boolean yes(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
