package com.multisafepay.customer;

import com.multisafepay.error.RequestRefusedException;
import java.util.Objects;

/**
 * A mail address that the API takes: needed for second chance mails and fraud checks.
 *
 * @param address at most 64 characters, with a name, an at sign and a domain
 */
public record Email(String address) {

    private static final String NOWHERE = " \t\n\u000B\f\r@<>()[],;:\\\"";
    private static final String NOT_FIRST_OF_DOMAIN = "._-";
    private static final int SHORTEST_TOP_LEVEL = 2;

    /** Takes blanks off the ends; refuses what cannot be an address. */
    public Email {
        address = checked("email", Objects.requireNonNull(address, "address"));
    }

    /**
     * An address.
     *
     * @param address the address
     * @return the address, checked
     * @throws RequestRefusedException when it cannot be one
     */
    public static Email of(String address) {
        return new Email(address);
    }

    /**
     * An address, where the field has a name of its own.
     *
     * @param field the field as the API names it
     * @param address the address
     * @return the address, checked
     * @throws RequestRefusedException when it cannot be one
     */
    public static Email of(String field, String address) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(address, "address");
        return new Email(checked(field, address));
    }

    private static String checked(String field, String address) {
        String bare = CustomerText.email(field, address);
        if (!hasForm(bare) || bare.contains("..")) {
            throw RequestRefusedException.of(field, "must be a mail address such as anna@shop.example", address);
        }
        return bare;
    }

    /** Returns whether it is a name, an at sign, and a domain of two parts or more. */
    private static boolean hasForm(String text) {
        int at = text.indexOf('@');
        int lastDot = text.lastIndexOf('.');
        for (int i = 0; i < text.length(); i++) {
            if (i != at && NOWHERE.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return at > 0
                && lastDot > at + 1
                && text.codePointCount(lastDot + 1, text.length()) >= SHORTEST_TOP_LEVEL
                && NOT_FIRST_OF_DOMAIN.indexOf(text.charAt(at + 1)) < 0;
    }

    @Override
    public String toString() {
        return address;
    }
}
