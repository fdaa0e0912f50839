package com.multisafepay;

import com.multisafepay.error.RequestRefusedException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Rules for headers that are sent beside the library's own. */
final class CallHeaders {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,1998}[\\x21-\\x7e])?");
    private static final Set<String> OWN = Set.of(
            "api_key",
            "accept",
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "cookie",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private CallHeaders() {}

    /** Returns an immutable copy with one more header, or with another value of one; case does not matter. */
    static Map<String, String> with(Map<String, String> headers, String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw RequestRefusedException.of("header", "must be a name of 1 to 100 characters of a token", name);
        }
        if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
            throw RequestRefusedException.of("header", "must be none that HTTP and the library set themselves", name);
        }
        if (!VALUE.matcher(value).matches()) {
            throw RequestRefusedException.of(
                    "header " + name, "must be 1 to 2000 printable ASCII characters (value not shown)");
        }
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }
}
