package com.multisafepay.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses as proxies write them into {@code X-Forwarded-For} and {@code Forwarded} (RFC 7239): in lists, with ports, in brackets,
 * quoted, as the value of {@code for=}, with the zone of an interface, and {@code unknown} where a proxy does not tell.
 */
final class ForwardedAddresses {

    private static final String UNKNOWN = "unknown";
    private static final Pattern PARAMETER = Pattern.compile("\\s*([A-Za-z]+)\\s*=\\s*(.*)", Pattern.DOTALL);
    private static final String PORT = "(?::(?:[0-9]{1,5}|_[A-Za-z0-9._-]+))?";
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]" + PORT);
    private static final Pattern V4_WITH_PORT = Pattern.compile("([0-9.]+)" + PORT);
    private static final Pattern ZONE = Pattern.compile("([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)%[A-Za-z0-9._~-]+");

    private ForwardedAddresses() {}

    /** The first entry of a list that tells an address, bare; empty where each is {@code unknown}, hidden or empty. */
    static Optional<String> first(String list) {
        return split(list, ',').stream()
                .map(ForwardedAddresses::told)
                .filter(entry -> !hidden(entry))
                .map(ForwardedAddresses::bare)
                .findFirst();
    }

    /** Returns the sender that an element names: itself, or its parameter {@code for}; empty where it has other parameters only. */
    private static String told(String element) {
        if (!PARAMETER.matcher(element).matches()) {
            return unquoted(element.strip());
        }
        for (String pair : split(element, ';')) {
            Matcher parameter = PARAMETER.matcher(pair);
            if (parameter.matches() && parameter.group(1).equalsIgnoreCase("for")) {
                return unquoted(parameter.group(2).strip());
            }
        }
        return "";
    }

    private static boolean hidden(String entry) {
        return entry.isEmpty()
                || entry.startsWith("_")
                || entry.equalsIgnoreCase(UNKNOWN)
                || entry.regionMatches(true, 0, UNKNOWN + ":", 0, UNKNOWN.length() + 1);
    }

    /** Without brackets, port and zone, which mean nothing beyond the proxy. */
    private static String bare(String entry) {
        Matcher brackets = BRACKETS.matcher(entry);
        Matcher port = V4_WITH_PORT.matcher(entry);
        String address = brackets.matches() ? brackets.group(1) : port.matches() ? port.group(1) : entry;
        Matcher zone = ZONE.matcher(address);
        return zone.matches() ? zone.group(1) : address;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted
                ? value.substring(1, value.length() - 1)
                        .replaceAll("\\\\(.)", "$1")
                        .strip()
                : value;
    }

    /** Splits where the separator stands outside of quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
