package com.multisafepay.sandbox.pages.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of the page in the customer's language, and amounts as their country writes them. */
public final class Texts {
    /** A locale for each language that the page speaks. */
    public static final List<String> SPOKEN = List.of("en_US", "nl_NL", "de_DE", "fr_FR", "es_ES", "it_IT");

    private static final String BUNDLE = "com.multisafepay.sandbox.pages.texts.texts";
    private static final int LANGUAGE_LETTERS = 2;
    private static final int LARGEST_PERCENT_DIGITS = 3;

    private final String code;
    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code.replace('_', '-'));
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** Returns the texts for a locale such as {@code nl_BE}; English where the page does not speak its language. */
    public static Texts of(String locale) {
        // The API documents at_AT for Austria.
        String asked = locale.equals("at_AT") ? "de_AT" : locale;
        boolean spoken = asked.matches("[a-z]{2}_[A-Z]{2}")
                && SPOKEN.stream().anyMatch(each -> each.startsWith(asked.substring(0, LANGUAGE_LETTERS)));
        return new Texts(spoken ? asked : SPOKEN.get(0));
    }

    /** Returns the locale's code, such as {@code nl_BE}. */
    public String code() {
        return code;
    }

    /** Returns the language, such as {@code nl}. */
    public String language() {
        return locale.getLanguage();
    }

    /** Returns the name of the page's language in itself. */
    public String name() {
        return name(code);
    }

    /** Returns the name of a locale's language in that language. */
    public static String name(String code) {
        Locale named = Locale.forLanguageTag(code.replace('_', '-'));
        String name = named.getDisplayLanguage(named);
        return name.substring(0, 1).toUpperCase(named) + name.substring(1);
    }

    /** Returns a text with its places, such as <code>{0}</code>, filled. */
    public String text(String key, String... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** Returns whether there is a text of this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Returns the digits that a currency has behind the point. */
    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** Writes an amount in minor units. */
    public String money(long minorUnits, String currency) {
        return money(BigDecimal.valueOf(minorUnits, digits(currency)), currency);
    }

    /** Writes an amount in major units, rounded to the currency's own digits. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        int digits = digits(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    /** Writes a fraction as a percentage. */
    public String percent(BigDecimal fraction) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(LARGEST_PERCENT_DIGITS);
        return format.format(fraction);
    }

    /** Returns the names of countries in the page's language by their codes; every country where none is named. */
    public Map<String, String> countries(List<String> codes) {
        List<String> all = codes.isEmpty() ? List.of(Locale.getISOCountries()) : codes;
        Map<String, String> named = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(this::country, Collator.getInstance(locale)))
                .forEach(code -> named.put(code, country(code)));
        return named;
    }

    private String country(String code) {
        return Locale.forLanguageTag("und-" + code).getDisplayCountry(locale);
    }

    /** Writes a number. */
    public String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }
}
