package com.multisafepay.customer;

import com.multisafepay.error.RequestRefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A language and a country as the API writes them, {@code ab_CD}: it picks the language of page and mails and filters local methods
 * ("Create an order", {@code customer.locale}).
 *
 * @param value two small letters of ISO 639, an underscore, two capital letters of ISO 3166
 */
public record LocaleCode(String value) {

    private static final Pattern FORM = Pattern.compile(CustomerText.LOCALE_PATTERN);

    /** The contract's, and da_DK, which other pages of the documentation use. The main country of a language comes first. */
    private static final List<String> DOCUMENTED = List.of(
            "en_US", "nl_NL", "nl_BE", "de_DE", "de_AT", "fr_FR", "fr_BE", "es_ES", "it_IT", "cs_CZ", "da_DK", "fi_FI",
            "pl_PL", "sv_SE", "zh_CN");

    // After the others, against which it is checked.
    /** The API's default. */
    public static final LocaleCode DEFAULT = new LocaleCode("en_US");

    /** Refuses any other form, {@code nl-NL} and {@code nl} among them. */
    public LocaleCode {
        Objects.requireNonNull(value, "value");
        if (!DOCUMENTED.contains(value) && !FORM.matcher(value).matches()) {
            throw RequestRefusedException.of("customer.locale", "must be of the form ab_CD such as nl_NL", value);
        }
    }

    /**
     * A locale from its text.
     *
     * @param value such as {@code nl_NL}
     * @return the locale
     * @throws RequestRefusedException when the text has another form
     */
    public static LocaleCode of(String value) {
        return new LocaleCode(value);
    }

    /**
     * The documented locale that comes closest to one of the platform's, such as a browser's {@code nl} or {@code de-CH}: that of the same
     * language and country, else that of the language in its main country, else {@link #DEFAULT}. Never refuses one.
     *
     * @param locale any locale
     * @return a locale that the API documents
     */
    public static LocaleCode closestTo(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String exact = locale.getLanguage() + "_" + locale.getCountry();
        String language = locale.getLanguage() + "_";
        return DOCUMENTED.stream()
                .filter(exact::equals)
                .findFirst()
                .or(() -> DOCUMENTED.stream()
                        .filter(code -> code.startsWith(language))
                        .findFirst())
                .map(LocaleCode::new)
                .orElse(DEFAULT);
    }

    /**
     * A locale of the platform's, as it is.
     *
     * @param locale one with a language and a country; {@link #closestTo(Locale)} takes others too
     * @return the locale
     * @throws RequestRefusedException when language or country is missing
     */
    public static LocaleCode of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new LocaleCode(locale.getLanguage() + "_" + locale.getCountry());
    }

    /**
     * The platform's locale.
     *
     * @return the same language and country
     */
    public Locale toLocale() {
        return new Locale.Builder()
                .setLanguage(value.substring(0, 2))
                .setRegion(value.substring(3))
                .build();
    }

    @Override
    public String toString() {
        return value;
    }
}
