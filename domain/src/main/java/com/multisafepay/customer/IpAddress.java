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
