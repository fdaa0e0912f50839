package com.multisafepay;

import com.multisafepay.error.RequestRefusedException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Objects;

/**
 * The base URL of the API. Keys belong to one environment: a test key does not work live.
 *
 * @param baseUri the address that paths such as {@code /orders} are appended to, without a slash at its end
 * @param plainHttpAllowed whether plain http may cross a network, with the key readable on its way; false but for {@link #plainHttp(URI)}
 */
public record Environment(URI baseUri, boolean plainHttpAllowed) {

    /** The test environment: no money moves. */
    public static final Environment TEST = of(URI.create("https://testapi.multisafepay.com/v1/json"));

    /** The live environment: money moves. */
    public static final Environment LIVE = of(URI.create("https://api.multisafepay.com/v1/json"));

    /** Refuses addresses that are not absolute, or that would send a key in the clear over a network unasked. */
    public Environment {
        Objects.requireNonNull(baseUri, "baseUri");
        String text = baseUri.toASCIIString();
        baseUri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        String scheme = baseUri.getScheme();
        boolean http = "http".equalsIgnoreCase(scheme);
        if ((!http && !"https".equalsIgnoreCase(scheme)) || baseUri.getHost() == null) {
            throw RequestRefusedException.of(
                    "environment", "must be an absolute http or https address", scheme + "://" + baseUri.getHost());
        }
        if (baseUri.getRawQuery() != null || baseUri.getRawFragment() != null || baseUri.getRawUserInfo() != null) {
            throw RequestRefusedException.of(
                    "environment",
                    "must have no user, query or fragment",
                    baseUri.getScheme() + "://" + baseUri.getHost());
        }
        if (http && !plainHttpAllowed && !isLoopback(baseUri.getHost())) {
            throw RequestRefusedException.of(
                    "environment",
                    "must be https: the key would travel in the clear; http is for this machine only",
                    text);
        }
    }

    /**
     * Returns an environment at any other address, such as a sandbox.
     *
     * @param baseUri its address, {@code https} unless on this machine
     * @return the environment
     * @throws RequestRefusedException when the address cannot be used
     */
    public static Environment of(URI baseUri) {
        return new Environment(baseUri, false);
    }

    /**
     * A place that speaks the API over plain http beyond this machine, such as a sandbox in another container. The key and all that is sent
     * can be read and changed on the way: for a made-up key in a network of one's own only.
     *
     * @param baseUri its address
     * @return the environment
     * @throws RequestRefusedException when the address cannot be used
     */
    public static Environment plainHttp(URI baseUri) {
        return new Environment(baseUri, true);
    }

    /**
     * Returns whether orders move money.
     *
     * @return true for the live environment
     */
    public boolean isLive() {
        return LIVE.baseUri.getHost().equalsIgnoreCase(baseUri.getHost());
    }

    /** Returns whether a host is a loopback name or address; names are not looked up. */
    static boolean isLoopback(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        boolean address = host.startsWith("[") || host.matches("[0-9.]+");
        try {
            return address && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
