package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.spec.MethodSpec;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The mark of a payment method, in our own drawing: a symbol of its kind, or the letters of its name in the colour of the kind.
 *
 * @param kind {@code card}, {@code banking}, {@code wallet}, {@code bnpl}, {@code prepaid} or {@code coupon}
 * @param letters at most three letters; empty for the symbol
 */
record Mark(String kind, String letters) {
    private static final Set<String> GENERIC = Set.of(
            Choice.CARD, "BANKTRANS", "DIRDEB", "DBRTP", "EINVOICE", "BNPL_MF", "BNPL_INSTM", "BNPL_INST", "BNPL_OB");

    private static final int SHORT_NAME = 3;

    static Mark of(MethodSpec method) {
        if (method.coupon()) {
            return new Mark("coupon", "");
        }
        return new Mark(method.group(), GENERIC.contains(method.id()) ? "" : letters(method.name()));
    }

    /** Returns the first letters of the words of a name, or of its parts that begin with a capital, else its first two. */
    private static String letters(String name) {
        if (name.length() <= SHORT_NAME) {
            return name;
        }
        List<String> parts = List.of(name.split("[ -]+|(?<=[a-z])(?=[A-Z])"));
        return parts.size() == 1
                ? name.substring(0, 2)
                : parts.get(0).substring(0, 1) + parts.get(1).substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
