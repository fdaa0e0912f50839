package com.multisafepay.sandbox.internal.server;

import org.jspecify.annotations.Nullable;

/**
 * The sender of a request, as its browser tells it.
 *
 * @param server the sandbox's address as others know it, such as {@code http://127.0.0.1:8080}
 * @param host the {@code Host} header, which a proxy in front may have changed
 * @param origin the {@code Origin} header
 * @param site the {@code Sec-Fetch-Site} header
 */
record Sender(
        String server,
        @Nullable String host,
        @Nullable String origin,
        @Nullable String site) {

    /** Returns whether the request comes from one of our own pages, or from no browser at all. */
    boolean ours() {
        boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
        boolean sameOrigin = origin == null
                || origin.equals(server)
                || origin.equals("http://" + host)
                || origin.equals("https://" + host);
        return sameSite && sameOrigin;
    }
}
