package com.multisafepay.customer;

import com.multisafepay.error.RequestRefusedException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A country of ISO 3166-1, or Kosovo, whose {@code XK} is not of the standard but in use.
 *
 * @param code its two capital letters
 */
public record Country(String code) {

    private static final char LAST_ASCII = 127;
    private static final String KOSOVO = "XK";
    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Takes small letters too; refuses what is no country's code. */
    public Country {
        code = checked("country", Objects.requireNonNull(code, "code"));
    }

    /**
     * A country by its code.
     *
     * @param code two letters, in either case
     * @return the country
     * @throws RequestRefusedException when no country has this code
     */
    public static Country of(String code) {
        return new Country(code);
    }

    /**
     * A country by its code, where the field has a name of its own.
     *
     * @param field the field as the API names it
     * @param code two letters, in either case
     * @return the country
     * @throws RequestRefusedException when no country has this code
     */
    public static Country of(String field, String code) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        return new Country(checked(field, code));
    }

    private static String checked(String field, String code) {
        Objects.requireNonNull(code, field);
        // Some letters outside ASCII turn into other letters when capitalised: ß into SS, which is South Sudan.
        String upper = code.length() == 2 ? code.toUpperCase(Locale.ROOT) : "";
        if (upper.length() != 2 || code.charAt(0) > LAST_ASCII || code.charAt(1) > LAST_ASCII || !known(upper)) {
            throw RequestRefusedException.of(field, "must be a code of ISO 3166-1 alpha-2 such as NL", code);
        }
        return upper;
    }

    private static boolean known(String code) {
        return KNOWN.contains(code) || code.equals(KOSOVO);
    }

    // Written out: a record's own are put together when first called, which costs the first order of a process 15 ms.

    @Override
    public boolean equals(Object other) {
        return other instanceof Country country && code.equals(country.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
