package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings of the site. */
final class StoredSite {
    private static final List<String> SETTINGS = List.of(
            "id", "name", "notification_url", "price_from", "price_till", "support_email", "support_phone", "url");

    private final ObjectNode first;
    private final Set<String> keys;
    private final Optional<Set<String>> methods;
    private ObjectNode settings;

    /** Creates a site with what a seed says of it, and usual settings beside. */
    StoredSite(JsonNode seed) {
        this.first = fresh();
        SETTINGS.stream().filter(seed::has).forEach(name -> first.set(name, seed.get(name)));
        this.keys = texts(seed.path("keys"));
        this.methods = seed.has("methods") ? Optional.of(texts(seed.path("methods"))) : Optional.empty();
        keys.stream().findFirst().ifPresent(key -> first.put("api_key", key));
        this.settings = first.deepCopy();
    }

    long id() {
        return first.path("id").longValue();
    }

    /** Returns the keys that open it; none where any does. */
    Set<String> keys() {
        return keys;
    }

    /** Returns whether it has a payment method enabled; by its id. */
    boolean enables(String method) {
        return methods.map(enabled -> enabled.contains(method)).orElse(true);
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Forgets every change. */
    public synchronized void clear() {
        settings = first.deepCopy();
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
