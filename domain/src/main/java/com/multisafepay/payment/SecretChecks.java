package com.multisafepay.payment;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.mask.Masked;
import java.util.Objects;
import java.util.regex.Pattern;

/** Checks secret values: their refusals name the field and the rule, never the value. */
final class SecretChecks {

    private static final Pattern CARD = Pattern.compile("[0-9]{12,19}");
    private static final Pattern CVC = Pattern.compile("[0-9]{3,4}");

    private SecretChecks() {}

    static String required(String field, String value) {
        if (Objects.requireNonNull(value, field).isBlank()) {
            throw RequestRefusedException.of(field, "must not be blank");
        }
        Check.unprintable(value).ifPresent(rule -> {
            throw RequestRefusedException.of(field, rule);
        });
        return value;
    }

    static String cardNumber(String number) {
        String digits = Objects.requireNonNull(number, "gateway_info.card_number")
                .replace(" ", "")
                .replace("-", "");
        if (!CARD.matcher(digits).matches()) {
            throw RequestRefusedException.of("gateway_info.card_number", "must be 12 to 19 digits");
        }
        if (!Masked.luhn(digits)) {
            throw RequestRefusedException.of("gateway_info.card_number", "fails its check digit: a digit is wrong");
        }
        return digits;
    }

    static void cvc(String code) {
        if (!CVC.matcher(code).matches()) {
            throw RequestRefusedException.of("gateway_info.card_cvc", "must be 3 or 4 digits");
        }
    }
}
