package com.multisafepay.sandbox.internal.operation.orders;

import java.util.Set;

/** The languages that the hosted page speaks; any other locale falls back to {@code en_US}. */
final class PageLocale {
    private static final String FALLBACK = "en_US";
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "cs", "da", "nl", "en", "fi", "fr", "de", "he", "it", "ja", "zh", "nb", "no", "nn", "pl", "pt", "ru",
            "es", "sv", "tr");
    private static final Set<String> FURTHER = Set.of("at_AT");

    private PageLocale() {}

    /** The page's locale for a customer's. */
    static String of(String locale) {
        boolean spoken = FURTHER.contains(locale) || LANGUAGES.contains(locale.substring(0, 2));
        return spoken ? locale : FALLBACK;
    }
}
