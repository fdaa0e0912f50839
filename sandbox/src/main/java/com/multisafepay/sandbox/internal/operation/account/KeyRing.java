package com.multisafepay.sandbox.internal.operation.account;

import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The keys that are configured, those of a seed's sites, and those of the sites that affiliates added. */
final class KeyRing implements Api.Keys {
    private final Optional<String> all;
    private final Map<String, List<String>> byKind;
    private final StoredSites sites;
    private final Entries entries;

    /** Keys by kind, those of sites, and one that serves all; none of these take any key. */
    KeyRing(Optional<String> all, Map<String, List<String>> byKind, StoredSites sites, Entries entries) {
        this.all = all;
        this.byKind = byKind;
        this.sites = sites;
        this.entries = entries;
    }

    @Override
    public Optional<String> kindOf(String key) {
        return caller(key).map(Caller::kind);
    }

    /** The keys that see all of the account open them; where there is none of these, those of the account's sites do. */
    @Override
    public boolean opensControls(String key) {
        boolean wide = all.isPresent() || byKind.containsKey(Caller.ACCOUNT);
        return caller(key)
                .filter(caller -> switch (caller.kind()) {
                    case Caller.ANY, Caller.ACCOUNT -> true;
                    case Caller.SITE -> !wide && caller.account() == Account.ID;
                    default -> false;
                })
                .isPresent();
    }

    /** Returns the owner of a key; empty where it opens nothing. */
    Optional<Caller> caller(String key) {
        long first = sites.first().id();
        return entries.siteWithKey(key)
                .map(site -> new Caller(Caller.SITE, site.account(), Long.parseLong(site.id())))
                .or(() -> all.filter(due -> same(due, key)).map(same -> any()))
                .or(() -> sites.withKey(key).map(site -> new Caller(Caller.SITE, Account.ID, site.id())))
                .or(() -> place(Caller.SITE, key).map(place -> new Caller(Caller.SITE, Account.ID, first + place)))
                .or(() -> place(Caller.ACCOUNT, key).map(place -> new Caller(Caller.ACCOUNT, Account.ID, first)))
                .or(() -> place(Caller.AFFILIATE, key).map(place -> affiliate(Entries.FIRST_ACCOUNT + place)))
                .or(() -> open() ? Optional.of(any()) : Optional.empty());
    }

    /** Returns the owner of a key, or of one that serves all where it opens nothing. */
    Caller of(String key) {
        return caller(key).orElseGet(this::any);
    }

    /** Returns the owner of the key of a call that passed. */
    Caller of(ApiCall call) {
        return of(call.apiKey());
    }

    /** Returns the owner of the key that made an order. */
    Caller maker(StoredOrder order) {
        return of(order.session().apiKey());
    }

    /** Returns the key that serves all, or else one of an account, or else one of a site. */
    Optional<String> widest() {
        return Stream.of(
                        all.stream(),
                        byKind.getOrDefault(Caller.ACCOUNT, List.of()).stream(),
                        byKind.getOrDefault(Caller.SITE, List.of()).stream(),
                        sites.keys().stream())
                .flatMap(each -> each)
                .findFirst();
    }

    private boolean open() {
        return all.isEmpty() && byKind.isEmpty() && sites.keys().isEmpty();
    }

    private Caller any() {
        return new Caller(Caller.ANY, Account.ID, sites.first().id());
    }

    /** The first key of affiliates is that of the first one that signs up, and so on. */
    private Caller affiliate(long account) {
        long site = entries.of(Kind.SITE, Long.toString(account)).stream()
                .findFirst()
                .map(each -> Long.parseLong(each.id()))
                .orElse(0L);
        return new Caller(Caller.AFFILIATE, account, site);
    }

    private Optional<Integer> place(String kind, String key) {
        List<String> keys = byKind.getOrDefault(kind, List.of());
        return IntStream.range(0, keys.size())
                .filter(place -> same(keys.get(place), key))
                .boxed()
                .findFirst();
    }

    /** Compares keys in a time that tells nothing of them. */
    static boolean same(String due, String key) {
        return MessageDigest.isEqual(due.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}
