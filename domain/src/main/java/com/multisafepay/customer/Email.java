package com.multisafepay.customer;

import com.multisafepay.error.RequestRefusedException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A mail address that the API takes: needed for second chance mails and fraud checks.
 *
 * @param address at most 64 characters, with a name, an at sign and a domain
 */
public record Email(String address) {

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\\\\\"]+@[^\\s@<>()\\[\\],;:\\\\\"._-][^\\s@<>()\\[\\],;:\\\\\"]*\\.[^\\s@<>()\\[\\],;:\\\\\".]{2,}");

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
        if (!FORM.matcher(bare).matches() || bare.contains("..")) {
            throw RequestRefusedException.of(field, "must be a mail address such as anna@shop.example", address);
        }
        return bare;
    }

    @Override
    public String toString() {
        return address;
    }
}
