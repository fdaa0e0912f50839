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

    private static final int PARTS = 4;
    private static final int LARGEST_PART = 255;
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** Refuses names, ports, zones and anything else that is no address. */
    public IpAddress {
        checked("customer.ip_address", Objects.requireNonNull(value, "value"));
    }

    /**
     * An address.
     *
     * @param value the address alone; {@link #firstOf(String)} reads what a proxy writes
     * @return the address
     * @throws RequestRefusedException when the text is none
     */
    public static IpAddress of(String value) {
        return new IpAddress(Objects.requireNonNull(value, "value").strip());
    }

    /**
     * The first address that proxies tell in {@code X-Forwarded-For} or {@code Forwarded}: that of the customer's own device, or of the
     * proxy nearest to it. Takes ports, brackets, quotes, {@code for=} and the zone of an interface away; passes over entries that are
     * {@code unknown}, hidden ({@code _x}) or empty.
     *
     * @param list the header's value, such as {@code 203.0.113.7:54321, 70.41.3.18} or {@code for="[2001:db8::1]:443";proto=https}
     * @return the first address
     * @throws RequestRefusedException when no entry tells an address, or the first that does tells something else
     */
    public static IpAddress firstOf(String list) {
        Objects.requireNonNull(list, "list");
        return firstOf("customer.ip_address", list);
    }

    /** The first address of a list, where the field is not {@code customer.ip_address}. */
    static IpAddress firstOf(String field, String list) {
        Objects.requireNonNull(list, field);
        if (isV4(list)) {
            return new IpAddress(list);
        }
        return ForwardedAddresses.first(list)
                .map(address -> new IpAddress(checked(field, address)))
                .orElseThrow(() -> RequestRefusedException.of(
                        field, "must hold an IPv4 or IPv6 address; leave it out where no proxy tells one", list));
    }

    private static String checked(String field, String value) {
        if (!isAddress(value)) {
            throw RequestRefusedException.of(field, "must be an IPv4 or IPv6 address", value);
        }
        return value;
    }

    /** Returns whether the text is four decimal parts from 0 to 255, none with a zero in front. */
    private static boolean isV4(String text) {
        int parts = 0;
        int start = 0;
        while (start <= text.length() && parts < PARTS) {
            int dot = text.indexOf('.', start);
            int end = dot < 0 ? text.length() : dot;
            if (!isPart(text, start, end)) {
                return false;
            }
            parts++;
            start = end + 1;
        }
        return parts == PARTS && start == text.length() + 1;
    }

    private static boolean isPart(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end && number <= LARGEST_PART; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return false;
            }
            number = 10 * number + digit - '0';
        }
        boolean zeroInFront = end - start > 1 && text.charAt(start) == '0';
        return start < end && number <= LARGEST_PART && !zeroInFront;
    }

    private static boolean isAddress(String text) {
        if (isV4(text)) {
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
