package com.multisafepay.internal.wire;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.Issuer;
import com.multisafepay.gateway.PaymentMethod;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link PaymentMethod}. */
record PaymentMethodData(
        GatewayId id,
        String name,
        Optional<String> type,
        boolean coupon,
        OptionalLong leastAmount,
        OptionalLong greatestAmount,
        List<String> countries,
        List<String> currencies,
        List<String> preferredCountries,
        List<String> requiredCustomerData,
        boolean cartRequired,
        boolean manualCapture,
        boolean wallet,
        boolean fastCheckout,
        boolean fastCheckoutQr,
        Optional<PaymentMethod.Component> component,
        Optional<PaymentMethod.Tokenization> tokenization,
        List<Issuer> issuers,
        List<PaymentMethod.Brand> brands,
        PaymentMethod.Icons icons,
        AnswerJson source)
        implements PaymentMethod {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "PaymentMethod[" + id + "]";
    }

    record ComponentData(boolean hasFields, boolean qr) implements PaymentMethod.Component {}

    record TokenizationData(boolean cardOnFile, boolean subscription, boolean unscheduled)
            implements PaymentMethod.Tokenization {}

    record BrandData(String id, String name, List<String> countries, PaymentMethod.Icons icons)
            implements PaymentMethod.Brand {}

    record IconsData(Optional<String> large, Optional<String> medium, Optional<String> vector)
            implements PaymentMethod.Icons {}
}
