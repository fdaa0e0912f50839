package com.multisafepay.internal.mapping;

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
import com.multisafepay.order.CheckoutOrder;
import com.multisafepay.order.CheckoutPage;
import com.multisafepay.order.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What only FastCheckout orders have, as it is sent. */
final class CheckoutMapping {

    private CheckoutMapping() {}

    static void apply(CreateOrderRequest wire, CheckoutOrder order) {
        CheckoutPage page = order.page();
        PaymentOptions options = wire.getPaymentOptions();
        if (options != null) {
            options.feedUrl(page.feedUrl().map(Object::toString).orElse(null))
                    .allowedCountries(codes(page.allowedCountries()));
            if (!page.layout().isEmpty()) {
                options.settings(new PaymentSettings()
                        .fco(Paths.toModel("payment_options.settings.fco", FastCheckoutSettings.class, page.layout())));
            }
        }
        CheckoutOptions checkout = wire.getCheckoutOptions();
        if (checkout != null) {
            checkout.noShippingMethod(page.noShipping() ? Boolean.TRUE : null)
                    .useShippingNotification(page.askForShipping() ? Boolean.TRUE : null)
                    .shippingMethods(shipping(page));
        }
        page.fields().forEach(field -> wire.addCustomFieldsItem(field(field)));
    }

    private static @Nullable ShippingMethods shipping(CheckoutPage page) {
        if (page.shipping().isEmpty() && page.pickup().isEmpty()) {
            return null;
        }
        ShippingMethods methods = new ShippingMethods()
                .pickup(page.pickup()
                        .map(pickup -> new Pickup()
                                .name(pickup.name())
                                .provider(pickup.provider())
                                .price(pickup.price()))
                        .orElse(null));
        page.shipping()
                .forEach(rate -> methods.addFlatRateShippingItem(new FlatRateShipping()
                        .id(rate.id())
                        .name(rate.name())
                        .price(rate.price())
                        .allowedAreas(codes(rate.allowedAreas()))
                        .excludedAreas(codes(rate.excludedAreas()))));
        return methods;
    }

    private static com.multisafepay.client.model.CustomField field(CustomField field) {
        com.multisafepay.client.model.CustomField wire = new com.multisafepay.client.model.CustomField();
        if (field instanceof CustomField.Standard standard) {
            return wire.standardType(standard.type());
        }
        CustomField.Checkbox box = (CustomField.Checkbox) field;
        wire.name(box.name()).type("checkbox").label(box.label());
        if (!box.textByLanguage().isEmpty()) {
            wire.descriptionRight(new CustomFieldText().value(texts(box.textByLanguage())));
        }
        box.pattern()
                .ifPresent(pattern -> wire.validation(
                        new CustomFieldValidation().type("regex").data(pattern).error(texts(box.errorByLanguage()))));
        return wire;
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
