package com.multisafepay.internal.service;

import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.client.api.PaymentMethodsApi;
import com.multisafepay.customer.Country;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.Issuer;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.gateway.PaymentMethodFilter;
import com.multisafepay.gateway.PaymentMethods;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Payment methods over the generated interface. */
final class ApiPaymentMethods implements PaymentMethods {

    private final PaymentMethodsApi api;
    private final @Nullable String language;

    ApiPaymentMethods(PaymentMethodsApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public List<PaymentMethod> list(PaymentMethodFilter filter) {
        Objects.requireNonNull(filter, "filter");
        try {
            return Reading.of(
                    api.listPaymentMethods(
                            filter.amount().map(Money::minorUnits).orElse(null),
                            filter.country().map(Country::code).orElse(null),
                            filter.amount()
                                    .map(amount -> amount.currency().getCurrencyCode())
                                    .orElse(null),
                            filter.groupedCards() ? true : null,
                            filter.coupons() ? 1 : null,
                            null,
                            language),
                    AccountWire::paymentMethods);
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    @Override
    public PaymentMethod get(GatewayId id) {
        Objects.requireNonNull(id, "id");
        return Reading.of(api.getPaymentMethod(id.value(), null, language), AccountWire::paymentMethod);
    }

    @Override
    public PaymentMethod get(GatewayId id, Country country) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(country, "country");
        return Reading.of(api.getPaymentMethod(id.value(), country.code(), language), AccountWire::paymentMethod);
    }

    @Override
    public List<PaymentMethod> payable(Money amount, Country country) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(country, "country");
        return payable(amount, country, false);
    }

    @Override
    public List<PaymentMethod> payable(ShoppingCart cart, Currency currency, Country country) {
        Objects.requireNonNull(cart, "cart");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(country, "country");
        return payable(cart.total(currency).total(), country, true);
    }

    @Override
    public List<Issuer> issuers(GatewayId id) {
        Objects.requireNonNull(id, "id");
        return Reading.of(api.listIssuers(id.value().toLowerCase(Locale.ROOT), language), AccountWire::issuers);
    }

    private List<PaymentMethod> payable(Money amount, Country country, boolean withCart) {
        return list(PaymentMethodFilter.ALL.amount(amount).in(country)).stream()
                .filter(method -> method.obstacle(amount, country, withCart).isEmpty())
                .toList();
    }
}
