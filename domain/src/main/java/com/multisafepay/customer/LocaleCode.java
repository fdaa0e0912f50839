package com.multisafepay.customer;

import com.multisafepay.error.RequestRefusedException;
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

    // Before the constant, which is checked against it.
    private static final Pattern FORM = Pattern.compile(CustomerText.LOCALE_PATTERN);

    /** What the API takes when nothing is sent. */
    public static final LocaleCode DEFAULT = new LocaleCode("en_US");

    /** Refuses any other form, {@code nl-NL} and {@code nl} among them. */
    public LocaleCode {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
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
     * A locale of the platform's.
     *
     * @param locale one with a language and a country
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
