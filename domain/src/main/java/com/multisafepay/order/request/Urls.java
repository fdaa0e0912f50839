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
            return requireWeb(field, new URI(text));
        } catch (URISyntaxException e) {
            throw refused(field, text);
        }
    }

    static URI checked(String field, URI uri, int max) {
        requireWeb(field, uri);
        Check.text(field, uri.toString(), 1, max);
        return uri;
    }

    private static URI requireWeb(String field, URI uri) {
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || uri.getHost() == null) {
            throw refused(field, uri.toString());
        }
        return uri;
    }

    private static RequestRefusedException refused(String field, String text) {
        return RequestRefusedException.of(field, "must be an absolute http or https address", text);
    }
}
