package com.multisafepay.order.request;

import com.multisafepay.client.model.PaymentOptions;
import com.multisafepay.customer.Country;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The content of a FastCheckout page ("FastCheckout").
 *
 * @param shipping ways of shipping at a fixed price
 * @param pickup collection of the goods
 * @param noShipping true where shipping is hidden
 * @param askForShipping whether the merchant is asked for shipping options
 * @param feedUrl the URL of those requests; the notification URL where empty
 * @param allowedCountries countries that goods are shipped to; empty for all
 * @param fields further fields of the form
 * @param layout settings of the page by their path in {@code payment_options.settings.fco}, such as {@code cart.disabled}: booleans or texts
 */
public record CheckoutPage(
        List<FlatRate> shipping,
        Optional<Pickup> pickup,
        boolean noShipping,
        boolean askForShipping,
        Optional<URI> feedUrl,
        List<Country> allowedCountries,
        List<CustomField> fields,
        Map<String, Object> layout) {

    private static final String PICKUP = "checkout_options.shipping_methods.pickup.";
    private static final String FLAT_RATE = "checkout_options.shipping_methods.flat_rate_shipping.";
    private static final int LONGEST = 255;

    /** The defaults of the page. */
    public static final CheckoutPage NONE = new CheckoutPage(
            List.of(), Optional.empty(), false, false, Optional.empty(), List.of(), List.of(), Map.of());

    /** Keeps copies of the lists. */
    public CheckoutPage {
        Objects.requireNonNull(shipping, "shipping");
        Objects.requireNonNull(pickup, "pickup");
        Objects.requireNonNull(feedUrl, "feedUrl");
        Objects.requireNonNull(allowedCountries, "allowedCountries");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(layout, "layout");
        shipping = List.copyOf(shipping);
        allowedCountries = List.copyOf(allowedCountries);
        fields = List.copyOf(fields);
        layout = Map.copyOf(layout);
        feedUrl = feedUrl.map(url -> Urls.checked("payment_options.feed_url", url, PaymentOptions.FEED_URL_MAX_LENGTH));
    }

    /**
     * Shipping at a fixed price.
     *
     * @param id id of the method
     * @param name name shown
     * @param price price in major units
     * @param allowedAreas countries it is offered in; empty for all
     * @param excludedAreas countries it is not offered in
     */
    public record FlatRate(
            String id, String name, BigDecimal price, List<Country> allowedAreas, List<Country> excludedAreas) {

        /** Refuses names that cannot be shown and prices below zero; keeps copies of the lists. */
        public FlatRate {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(allowedAreas, "allowedAreas");
            Objects.requireNonNull(excludedAreas, "excludedAreas");
            Check.text(FLAT_RATE + "id", id, 1, LONGEST);
            Check.text(FLAT_RATE + "name", name, 1, LONGEST);
            Check.notNegative(FLAT_RATE + "price", price);
            allowedAreas = List.copyOf(allowedAreas);
            excludedAreas = List.copyOf(excludedAreas);
        }
    }

    /**
     * Collection of the goods.
     *
     * @param name name shown
     * @param provider who hands them out; the API knows {@code PostNL}
     * @param price price in major units
     */
    public record Pickup(String name, String provider, BigDecimal price) {

        /** Refuses names that cannot be shown, providers that the API does not know, and prices below zero. */
        public Pickup {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(price, "price");
            Check.text(PICKUP + "name", name, 1, LONGEST);
            if (!"PostNL".equals(Objects.requireNonNull(provider, PICKUP + "provider"))) {
                throw RequestRefusedException.of(PICKUP + "provider", "must be PostNL", provider);
            }
            Check.notNegative(PICKUP + "price", price);
        }
    }
}
