package com.multisafepay.customer;

import com.multisafepay.error.RequestRefusedException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The address of the customer's own device, for the fraud filter ("Create an order", {@code customer.ip_address}). Literal addresses
 * only; nothing is looked up.
 *
 * @param value an IPv4 address of four decimal parts, or an IPv6 address
 */
public record IpAddress(String value) {

    private static final Pattern V4 = Pattern.compile(
            "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** Refuses names, ports, zones and anything else that is no address. */
    public IpAddress {
        checked("customer.ip_address", Objects.requireNonNull(value, "value"));
    }

    /**
     * An address.
     *
     * @param value the address as text
     * @return the address
     * @throws RequestRefusedException when the text is none
     */
    public static IpAddress of(String value) {
        return new IpAddress(Objects.requireNonNull(value, "value").strip());
    }

    /**
     * The first address of a list, as the header {@code X-Forwarded-For} carries it: the customer's own device.
     *
     * @param list addresses with commas between
     * @return the first one
     * @throws RequestRefusedException when the first entry is no address
     */
    public static IpAddress firstOf(String list) {
        return of(Objects.requireNonNull(list, "list").split(",", 2)[0]);
    }

    /** An address, where the field is not {@code customer.ip_address}. */
    static IpAddress of(String field, String value) {
        return new IpAddress(checked(field, Objects.requireNonNull(value, field).strip()));
    }

    /** The first address of a list, where the field is not {@code customer.ip_address}. */
    static IpAddress firstOf(String field, String list) {
        return of(field, Objects.requireNonNull(list, field).split(",", 2)[0]);
    }

    private static String checked(String field, String value) {
        if (!isAddress(value)) {
            throw RequestRefusedException.of(field, "must be an IPv4 or IPv6 address", value);
        }
        return value;
    }

    private static boolean isAddress(String text) {
        if (V4.matcher(text).matches()) {
            return true;
        }
        if (text.length() > 45 || !V6.matcher(text).matches()) {
            return false;
        }
        try {
            // A text with a colon is never looked up as a name.
            return InetAddress.getByName("[" + text + "]") != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
