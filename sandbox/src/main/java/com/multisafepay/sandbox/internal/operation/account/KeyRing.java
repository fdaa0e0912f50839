package com.multisafepay.sandbox.internal.operation.account;

import com.multisafepay.sandbox.internal.api.ApiCall;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that are configured, and those of the sites that affiliates added. */
final class KeyRing {
    private final Optional<String> all;
    private final Map<String, List<String>> byKind;
    private final Entries entries;

    /** Keys by kind, and one that serves all; none of both take any key. */
    KeyRing(Optional<String> all, Map<String, List<String>> byKind, Entries entries) {
        this.all = all;
        this.byKind = byKind;
        this.entries = entries;
    }

    /** Returns the owner of a key; empty where it opens nothing. */
    Optional<Caller> caller(String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return entries.siteWithKey(key)
                .map(site -> new Caller(Caller.SITE, site.account(), Long.parseLong(site.id())))
                .or(() -> all.filter(due -> same(due, key)).map(same -> Caller.any()))
                .or(() -> place(Caller.SITE, key)
                        .map(place -> new Caller(Caller.SITE, Account.ID, Account.SITE_ID + place)))
                .or(() -> place(Caller.ACCOUNT, key)
                        .map(place -> new Caller(Caller.ACCOUNT, Account.ID, Account.SITE_ID)))
                .or(() -> place(Caller.AFFILIATE, key).map(place -> affiliate(Entries.FIRST_ACCOUNT + place)))
                .or(() -> all.isEmpty() && byKind.isEmpty() ? Optional.of(Caller.any()) : Optional.empty());
    }

    /** Returns the owner of the key of a call that passed. */
    Caller of(ApiCall call) {
        return caller(call.apiKey()).orElseGet(Caller::any);
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
        int place = byKind.getOrDefault(kind, List.of()).indexOf(key);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    private static boolean same(String due, String key) {
        return MessageDigest.isEqual(due.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}
