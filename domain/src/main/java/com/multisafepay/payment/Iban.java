package com.multisafepay.payment;

import com.multisafepay.error.RequestRefusedException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks account numbers of ISO 13616: form, the country's length, check digits. Refusals do not tell the number. */
final class Iban {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}");
    /** Those of a pasted number among them, which do not break. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]");

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** The documented accounts for tests, whose check digits are wrong. */
    private static final Set<String> TEST_ACCOUNTS =
            Set.of("NL87ABNA0000000001", "NL87ABNA0000000002", "NL87ABNA0000000003", "NL87ABNA0000000004");

    /** The countries by the length of their numbers, by the registry of ISO 13616. A country that is not listed can have any length. */
    private static final Map<String, Integer> LENGTHS = lengths(Map.ofEntries(
            Map.entry(15, "NO"),
            Map.entry(16, "BE"),
            Map.entry(18, "DK FI FK FO GL NL SD"),
            Map.entry(19, "MK SI"),
            Map.entry(20, "AT BA EE KZ LT LU MN XK"),
            Map.entry(21, "CH HR LI LV"),
            Map.entry(22, "BG BH CR DE GB GE IE ME RS VA"),
            Map.entry(23, "AE GI IL IQ OM SO TL"),
            Map.entry(24, "AD CZ ES MD PK RO SA SE SK TN VG"),
            Map.entry(25, "LY PT ST"),
            Map.entry(26, "IS TR"),
            Map.entry(27, "BI DJ FR GR IT MC MR SM"),
            Map.entry(28, "AL AZ BY CY DO GT HN HU LB NI PL SV"),
            Map.entry(29, "BR EG PS QA UA"),
            Map.entry(30, "JO KW MU YE"),
            Map.entry(31, "MT SC"),
            Map.entry(32, "LC"),
            Map.entry(33, "RU")));

    private Iban() {}

    /** The number without blanks, in capitals. */
    static String checked(String field, String iban) {
        String bare = bare(Objects.requireNonNull(iban, field));
        wrong(bare).ifPresent(rule -> {
            throw RequestRefusedException.of(field, rule);
        });
        return bare;
    }

    /** Returns whether a text has the form of an IBAN, whether or not its check digits are right. */
    static boolean looksLike(String text) {
        return FORM.matcher(bare(text)).matches();
    }

    private static String bare(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Optional<String> wrong(String bare) {
        if (!FORM.matcher(bare).matches()) {
            return Optional.of("must be an IBAN: two letters, two digits, then the account");
        }
        if (TEST_ACCOUNTS.contains(bare)) {
            return Optional.empty();
        }
        String country = bare.substring(0, 2);
        int length = LENGTHS.getOrDefault(country, bare.length());
        if (bare.length() != length) {
            return Optional.of("must have " + length + " characters for " + country + ", has " + bare.length());
        }
        return remainder(bare) == 1
                ? Optional.empty()
                : Optional.of("fails its check digits: a letter or digit is wrong or two are swapped");
    }

    /** The number modulo 97, its first four characters at the end and letters counted from 10. */
    private static int remainder(String bare) {
        StringBuilder digits = new StringBuilder();
        (bare.substring(4) + bare.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }

    private static Map<String, Integer> lengths(Map<Integer, String> countries) {
        Map<String, Integer> lengths = new HashMap<>();
        countries.forEach((length, codes) -> {
            for (String code : codes.split(" ", -1)) {
                lengths.put(code, length);
            }
        });
        return Map.copyOf(lengths);
    }
}
