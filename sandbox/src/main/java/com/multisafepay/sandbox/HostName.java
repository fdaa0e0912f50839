package com.multisafepay.sandbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a host without a port: a name, an IPv4 address, or an IPv6 address with or without brackets. */
final class HostName {
    private static final Pattern NAME = Pattern.compile("[^:\\[\\]@/?#*\\s]+");
    private static final Pattern BRACKETS = Pattern.compile("\\[(.*)]");

    private HostName() {}

    /** Returns the host, or refuses what is none in the name of an option. */
    static String of(String option, String value) {
        Matcher brackets = BRACKETS.matcher(value);
        String bare = brackets.matches() ? brackets.group(1) : value;
        if (bare.indexOf(':') >= 0 ? !isV6(bare) : !NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(option + ": has to be a host without a port, and is " + value);
        }
        return bare;
    }

    /** A text with a colon is only ever parsed, never looked up. */
    private static boolean isV6(String text) {
        try {
            InetAddress.getByName(text);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
