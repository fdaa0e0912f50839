package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.Optional;

/** The settings of the site. */
final class Site {
    private ObjectNode settings = fresh();

    /** Forgets every change. */
    public synchronized void clear() {
        settings = fresh();
    }

    /** Returns the address for notifications of orders that name none; empty until it is set. */
    public synchronized Optional<String> notificationUrl() {
        return Optional.of(settings.path("notification_url").asText("")).filter(url -> !url.isEmpty());
    }

    /** Returns the name of the site. */
    public synchronized String name() {
        return settings.path("name").asText();
    }

    synchronized ObjectNode told() {
        return settings.deepCopy();
    }

    synchronized ObjectNode change(ObjectNode change) {
        ObjectNode changed = settings.deepCopy().setAll(change);
        if (changed.path("price_from").asLong() > changed.path("price_till").asLong()) {
            throw ApiError.invalid(
                    "price_till",
                    "must not be below price_from, "
                            + changed.path("price_from").asLong());
        }
        settings = changed;
        return told();
    }

    private static ObjectNode fresh() {
        return Json.object()
                .put("account_id", Account.ID)
                .put("api_key", "sandbox-key-of-the-site")
                .put("id", Account.SITE_ID)
                .put("name", "Sandbox shop")
                .putNull("notification_url")
                .put("price_from", 1)
                .put("price_till", 1_000_000)
                .put("support_email", "help@shop.example")
                .put("support_phone", "+31201234567")
                .put("url", "https://shop.example");
    }
}
