package com.multisafepay.sandbox;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of API keys, by what they see. */
public enum KeyKind {
    /** The key of a site: sees the orders of that site, and no accounts. */
    SITE,
    /** The key of a partner's account: sees the account, and its affiliates with theirs. */
    ACCOUNT,
    /** The key of an affiliate's account: sees that account alone. */
    AFFILIATE;

    /** Returns the contract's word for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static KeyKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--key: KIND has to be site, account or affiliate, and is " + word));
    }
}
