package com.multisafepay.order.request;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.net.URI;
import java.net.URISyntaxException;

/** Checks addresses that the API is to call or to send people to. */
final class Urls {

    static final int LONGEST = 2000;

    private Urls() {}

    static URI of(String field, String text, int max) {
        Check.text(field, text, 1, max);
        try {
            return checked(field, new URI(text), max);
        } catch (URISyntaxException e) {
            throw RequestRefusedException.of(field, "must be an absolute http or https address", text);
        }
    }

    static URI checked(String field, URI uri, int max) {
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || uri.getHost() == null) {
            throw RequestRefusedException.of(field, "must be an absolute http or https address", uri.toString());
        }
        Check.text(field, uri.toString(), 1, max);
        return uri;
    }
}
