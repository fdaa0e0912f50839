package com.multisafepay.spring.boot;

import com.multisafepay.MultiSafepay;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The clients of the named sites, {@code multisafepay.sites.*}, which share connections and threads with the client of
 * {@code multisafepay.api-key}. Immutable and thread-safe.
 */
public final class MultiSafepaySites {

    private final Map<String, MultiSafepay> clients;

    /**
     * Keeps clients by the names of their sites.
     *
     * @param clients the clients
     */
    public MultiSafepaySites(Map<String, MultiSafepay> clients) {
        this.clients = Map.copyOf(Objects.requireNonNull(clients, "clients"));
    }

    /**
     * Returns the client of a site.
     *
     * @param site the name of the site
     * @return its client, the same at every call
     * @throws IllegalArgumentException when no site has this name
     */
    public MultiSafepay site(String site) {
        Objects.requireNonNull(site, "site");
        MultiSafepay client = clients.get(site);
        if (client == null) {
            throw new IllegalArgumentException("no multisafepay.sites." + site + " is configured, only " + names());
        }
        return client;
    }

    /**
     * Returns the names of the sites.
     *
     * @return the names; none where only {@code multisafepay.api-key} is set
     */
    public Set<String> names() {
        return clients.keySet();
    }
}
