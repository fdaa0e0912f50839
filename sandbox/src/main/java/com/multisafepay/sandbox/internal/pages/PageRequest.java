package com.multisafepay.sandbox.internal.pages;

import org.jspecify.annotations.Nullable;

/**
 * What came for a page.
 *
 * @param method the HTTP method
 * @param path the path, still encoded
 * @param query the query, still encoded
 * @param sender who sends it
 * @param type the media type of the body
 * @param body the body; {@code null} when it was larger than the server takes
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageRequest(
        String method,
        String path,
        @Nullable String query,
        Sender sender,
        @Nullable String type,
        byte @Nullable [] body) {

    /**
     * Where a request comes from, as its browser says.
     *
     * @param server the sandbox's address as others know it, such as {@code http://127.0.0.1:8080}
     * @param host the {@code Host} header, which a proxy in front may have changed
     * @param origin the {@code Origin} header
     * @param site the {@code Sec-Fetch-Site} header
     */
    public record Sender(
            String server,
            @Nullable String host,
            @Nullable String origin,
            @Nullable String site) {

        /** Whether it is one of our own pages, or no browser at all. */
        public boolean ours() {
            boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
            boolean sameOrigin = origin == null
                    || origin.equals(server)
                    || origin.equals("http://" + host)
                    || origin.equals("https://" + host);
            return sameSite && sameOrigin;
        }
    }
}
