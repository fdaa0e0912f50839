package com.multisafepay.internal.wire;

import com.multisafepay.client.model.CheckoutOptions;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.CustomFieldText;
import com.multisafepay.client.model.CustomFieldValidation;
import com.multisafepay.client.model.FastCheckoutSettings;
import com.multisafepay.client.model.FlatRateShipping;
import com.multisafepay.client.model.PaymentOptions;
import com.multisafepay.client.model.PaymentSettings;
import com.multisafepay.client.model.Pickup;
import com.multisafepay.client.model.ShippingMethods;
import com.multisafepay.customer.Country;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the members that only FastCheckout orders have. */
final class CheckoutToWire {

    private CheckoutToWire() {}

    static void apply(CreateOrderRequest wire, CheckoutOrder order) {
        CheckoutPage page = order.page();
        PaymentOptions options = wire.getPaymentOptions();
        if (options != null) {
            options.feedUrl(page.feedUrl().map(Object::toString).orElse(null))
                    .allowedCountries(codes(page.allowedCountries()));
            if (!page.layout().isEmpty()) {
                options.settings(new PaymentSettings()
                        .fco(PathSettings.toModel(
                                "payment_options.settings.fco", FastCheckoutSettings.class, page.layout())));
            }
        }
        CheckoutOptions checkout = wire.getCheckoutOptions();
        if (checkout != null) {
            checkout.noShippingMethod(page.noShipping() ? Boolean.TRUE : null)
                    .useShippingNotification(page.askForShipping() ? Boolean.TRUE : null)
                    .shippingMethods(
                            page.shipping().isEmpty() && page.pickup().isEmpty()
                                    ? null
                                    : shipping(page.shipping(), page.pickup()));
        }
        page.fields().forEach(field -> field(wire, field));
    }

    static ShippingMethods shipping(List<CheckoutPage.FlatRate> rates, Optional<CheckoutPage.Pickup> collection) {
        ShippingMethods methods = new ShippingMethods()
                .pickup(collection
                        .map(pickup -> new Pickup()
                                .name(pickup.name())
                                .provider(pickup.provider())
                                .price(pickup.price()))
                        .orElse(null));
        rates.forEach(rate -> methods.addFlatRateShippingItem(new FlatRateShipping()
                .id(rate.id())
                .name(rate.name())
                .price(rate.price())
                .allowedAreas(codes(rate.allowedAreas()))
                .excludedAreas(codes(rate.excludedAreas()))));
        return methods;
    }

    private static void field(CreateOrderRequest order, CustomField field) {
        var wire = NewModels.customField();
        order.addCustomFieldsItem(wire);
        if (field instanceof CustomField.Standard standard) {
            wire.standardType(standard.type());
        } else if (field instanceof CustomField.Checkbox box) {
            wire.name(box.name()).type("checkbox").label(box.label());
            if (!box.textByLanguage().isEmpty()) {
                wire.descriptionRight(new CustomFieldText().value(texts(box.textByLanguage())));
            }
            box.pattern()
                    .ifPresent(pattern -> wire.validation(new CustomFieldValidation()
                            .type("regex")
                            .data(pattern)
                            .error(texts(box.errorByLanguage()))));
        }
    }

    private static List<Map<String, String>> texts(Map<String, String> byLanguage) {
        List<Map<String, String>> texts = new ArrayList<>();
        byLanguage.forEach((language, text) -> texts.add(Map.of(language, text)));
        return texts;
    }

    private static @Nullable List<String> codes(List<Country> countries) {
        return countries.isEmpty()
                ? null
                : countries.stream().map(Country::code).toList();
    }
}
