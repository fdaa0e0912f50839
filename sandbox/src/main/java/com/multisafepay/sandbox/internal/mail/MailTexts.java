package com.multisafepay.sandbox.internal.mail;

import com.multisafepay.sandbox.internal.state.Ledger;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of mails in the customer's language, and amounts as their country writes them. */
final class MailTexts {
    private static final String BUNDLE = "com.multisafepay.sandbox.mail.mails";
    private static final List<String> LANGUAGES = List.of("en", "nl", "de", "fr", "es", "it");
    private static final String FALLBACK = "en_US";

    private final String code;
    private final Locale locale;
    private final ResourceBundle bundle;

    private MailTexts(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code.replace('_', '-'));
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** Returns the texts for a locale such as {@code nl_BE}; English where there are none in its language. */
    static MailTexts of(String locale) {
        // The API documents at_AT for Austria.
        String asked = locale.equals("at_AT") ? "de_AT" : locale;
        boolean spoken = asked.matches("[a-z]{2}_[A-Z]{2}") && LANGUAGES.contains(asked.substring(0, 2));
        return new MailTexts(spoken ? asked : FALLBACK);
    }

    /** Returns the locale's code, such as {@code nl_BE}. */
    String code() {
        return code;
    }

    /** Returns a text with its places, such as <code>{0}</code>, filled. */
    String text(String key, String... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** Returns an amount in minor units as text. */
    String money(long minorUnits, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(Ledger.digits(currency));
        format.setMaximumFractionDigits(Ledger.digits(currency));
        return format.format(Ledger.toMajor(minorUnits, currency));
    }
}
