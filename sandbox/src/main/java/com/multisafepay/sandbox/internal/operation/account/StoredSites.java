package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.List;
import java.util.Optional;

/** The sites of the account. Each has keys of its own; without a seed there is one, open to any key. */
final class StoredSites {
    private final List<StoredSite> sites;
    private final List<String> keys;

    /** Creates the sites of a seed, or one where it has none. */
    StoredSites(List<JsonNode> seeds) {
        this.sites = seeds.isEmpty()
                ? List.of(new StoredSite(Json.object()))
                : seeds.stream().map(StoredSite::new).toList();
        this.keys = sites.stream().flatMap(site -> site.keys().stream()).toList();
    }

    /** Returns the keys of all sites; none where any key opens the only one. */
    List<String> keys() {
        return keys;
    }

    /** Returns whether the site of a key has a payment method enabled. */
    boolean enables(String key, String method) {
        return ofKey(key).enables(method);
    }

    /** Returns the address for notifications of orders that name none; empty until it is set. */
    Optional<String> notificationUrl(String key) {
        return ofKey(key).notificationUrl();
    }

    /** Returns the name of the first site. */
    String name() {
        return first().name();
    }

    /** Returns the id of the site of a key. */
    long id(String key) {
        return ofKey(key).id();
    }

    Optional<StoredSite> find(String id) {
        return sites.stream()
                .filter(site -> Long.toString(site.id()).equals(id))
                .findFirst();
    }

    void clear() {
        sites.forEach(StoredSite::clear);
    }

    /** Returns the site that has a key of its own; none has one that serves more. */
    Optional<StoredSite> withKey(String key) {
        return keys.isEmpty()
                ? Optional.empty()
                : sites.stream()
                        .filter(site -> site.keys().stream().anyMatch(due -> KeyRing.same(due, key)))
                        .findFirst();
    }

    /** Returns the first site, to which the calls belong whose key has no site of its own. */
    StoredSite first() {
        return sites.get(0);
    }

    private StoredSite ofKey(String key) {
        return withKey(key).orElseGet(this::first);
    }
}
