package com.multisafepay;

import com.multisafepay.error.RequestRefusedException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where the API is. Keys belong to one environment: a test key does not work live.
 *
 * @param baseUri the address that paths such as {@code /orders} are appended to, without a slash at its end
 */
public record Environment(URI baseUri) {

    /** The test environment: no money moves. */
    public static final Environment TEST = new Environment(URI.create("https://testapi.multisafepay.com/v1/json"));

    /** The live environment: money moves. */
    public static final Environment LIVE = new Environment(URI.create("https://api.multisafepay.com/v1/json"));

    /** Refuses addresses that are not absolute, or that would send a key in the clear over a network. */
    public Environment {
        String text = baseUri.toString();
        if (text.endsWith("/")) {
            baseUri = URI.create(text.substring(0, text.length() - 1));
        }
        String scheme = baseUri.getScheme();
        boolean http = "http".equalsIgnoreCase(scheme);
        if ((!http && !"https".equalsIgnoreCase(scheme)) || baseUri.getHost() == null) {
            throw RequestRefusedException.of("environment", "must be an absolute http or https address", text);
        }
        if (baseUri.getRawQuery() != null || baseUri.getRawFragment() != null || baseUri.getRawUserInfo() != null) {
            throw RequestRefusedException.of(
                    "environment",
                    "must have no user, query or fragment",
                    baseUri.getScheme() + "://" + baseUri.getHost());
        }
        if (http && !isLoopback(baseUri.getHost())) {
            throw RequestRefusedException.of(
                    "environment",
                    "must be https: the key would travel in the clear; http is for this machine only",
                    text);
        }
    }

    /**
     * Any other place that speaks the API, such as a sandbox.
     *
     * @param baseUri its address, {@code https} unless on this machine
     * @return the environment
     * @throws RequestRefusedException when the address cannot be used
     */
    public static Environment of(URI baseUri) {
        return new Environment(baseUri);
    }

    /**
     * Whether money moves here.
     *
     * @return true for the live environment
     */
    public boolean isLive() {
        return LIVE.baseUri.getHost().equalsIgnoreCase(baseUri.getHost());
    }

    /** Loopback names and addresses; names are not looked up. */
    private static boolean isLoopback(String host) {
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
