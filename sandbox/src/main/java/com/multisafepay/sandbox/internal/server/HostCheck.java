package com.multisafepay.sandbox.internal.server;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Decides by which names the sandbox may be called: those of this machine's loopback, and the ones that it was given. A page whose own host
 * name was made to lead here (DNS rebinding) names that host, and is recognised by it.
 */
final class HostCheck {
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]@/?#\\s]+)(?::[0-9]*)?");
    private static final Pattern LOOPBACK = Pattern.compile("127(?:\\.[0-9]{1,3}){3}");
    private static final String LOCALHOST = "localhost";

    private final Set<String> named;

    /** Admits these hosts beside those of the loopback: names and addresses without a port. */
    HostCheck(Collection<String> hosts) {
        named = hosts.stream().map(HostCheck::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns whether a request names a host of ours, in its header and, where it has one, in the address that it asks for. No browser leaves
     * out the header, which HTTP/1.1 requires.
     */
    boolean admits(Request request) {
        String header = request.getHeaders().get(HttpHeader.HOST);
        String target = request.getHttpURI().getAuthority();
        return (header == null || admits(header)) && (target == null || target.equals(header) || admits(target));
    }

    /** Returns whether a host is ours, regardless of its port, its case, and a dot at its end. */
    boolean admits(String authority) {
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            return false;
        }
        String host = plain(parts.group(1));
        return host.equals(LOCALHOST)
                || host.endsWith('.' + LOCALHOST)
                || LOOPBACK.matcher(host).matches()
                || v6(host).filter(InetAddress::isLoopbackAddress).isPresent()
                || named.contains(host);
    }

    /** One spelling of each host: in small letters, without the dot at its end, an IPv6 address in full. */
    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        String address = bare.indexOf(':') >= 0 && !bare.startsWith("[") ? '[' + bare + ']' : bare;
        return v6(address).map(HostCheck::written).orElse(address);
    }

    /** In brackets, but for an IPv4 address that was written as one of IPv6. */
    private static String written(InetAddress address) {
        String text = address.getHostAddress();
        return address instanceof Inet4Address ? text : '[' + text + ']';
    }

    /** The address in brackets; a text with a colon is only ever parsed, never looked up. */
    private static Optional<InetAddress> v6(String host) {
        if (!host.startsWith("[") || !host.endsWith("]") || host.indexOf(':') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(host.substring(1, host.length() - 1)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
