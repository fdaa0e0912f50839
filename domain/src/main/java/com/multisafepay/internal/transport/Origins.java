package com.multisafepay.internal.transport;

import com.multisafepay.error.RequestRefusedException;
import java.net.URI;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** Remembers scheme, host and port of the environments, which {@link URI} would take apart for each request anew. Thread-safe. */
final class Origins {

    private static final String BESIDE_LETTERS_AND_DIGITS = "-._~:/?@!$&'()*+,;=";

    private final Map<String, URI> known = new ConcurrentHashMap<>();

    /**
     * Prepares a request.
     *
     * @param url an address below that of an environment; path and query go out as they are
     */
    HttpUriRequestBase request(String method, String url) {
        int path = url.indexOf('/', url.indexOf("://") + "://".length());
        requireEncoded(url, path);
        HttpUriRequestBase request =
                new HttpUriRequestBase(method, known.computeIfAbsent(url.substring(0, path), URI::create));
        request.setPath(url.substring(path));
        return request;
    }

    /** Refuses characters that have to be percent-encoded. */
    private static void requireEncoded(String url, int from) {
        for (int i = from; i < url.length(); i++) {
            char each = url.charAt(i);
            boolean fits = each == '%' ? isEscape(url, i) : isPlain(each);
            if (!fits) {
                throw RequestRefusedException.of(
                        "path", "must be a URL: character " + (i + 1) + " has to be percent-encoded");
            }
        }
    }

    private static boolean isPlain(char each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || BESIDE_LETTERS_AND_DIGITS.indexOf(each) >= 0;
    }

    private static boolean isEscape(String url, int at) {
        return at + 2 < url.length()
                && HexFormat.isHexDigit(url.charAt(at + 1))
                && HexFormat.isHexDigit(url.charAt(at + 2));
    }
}
