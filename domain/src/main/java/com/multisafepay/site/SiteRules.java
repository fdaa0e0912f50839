package com.multisafepay.site;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import java.util.Objects;
import java.util.regex.Pattern;

/** Rules on values of a site. */
final class SiteRules {

    private static final Pattern URL = Pattern.compile("https?://[^ ]+");
    private static final int LONGEST_URL = 150;

    private SiteRules() {}

    static String url(String field, String value) {
        Check.text(field, Objects.requireNonNull(value, "value"), 1, LONGEST_URL);
        if (!URL.matcher(value).matches()) {
            throw RequestRefusedException.of(field, "must start with http:// or https:// and hold no blank", value);
        }
        return value;
    }

    static Money euros(String field, Money value) {
        Objects.requireNonNull(value, "value");
        if (!value.currency().getCurrencyCode().equals("EUR") || value.minorUnits() < 0) {
            throw RequestRefusedException.of(field, "must be an amount in euros, not negative", value.toString());
        }
        return value;
    }
}
