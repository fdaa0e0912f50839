package com.multisafepay.internal.transport;

import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settings of single calls; {@code CallOptions} documents each for users.
 *
 * @param total time from the first step to the last byte of the answer; null for the client's
 * @param headers headers beside the library's own
 * @param metadata receives status and headers of each call's answer; null for nobody
 */
public record CallSettings(
        @Nullable Duration total,
        Map<String, String> headers,
        @Nullable Consumer<AnswerMetadata> metadata) {

    /** Changes nothing. */
    public static final CallSettings NONE = new CallSettings(null, Map.of(), null);

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,1998}[\\x21-\\x7e])?");
    private static final Set<String> OWN = Set.of(
            Destination.KEY,
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

    /** Returns a copy with a total timeout, from 1 ms to a day. */
    public CallSettings withTotal(Duration timeout) {
        Timeouts.check("total timeout", timeout);
        return new CallSettings(timeout, headers, metadata);
    }

    /** Returns a copy with one more header. */
    public CallSettings withHeader(String name, String value) {
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
        return new CallSettings(total, Collections.unmodifiableMap(more), metadata);
    }

    /** Returns a copy that tells of each answer. */
    public CallSettings withMetadata(Consumer<AnswerMetadata> listener) {
        return new CallSettings(total, headers, listener);
    }

    /** Returns a copy in which the settings of another one count where it has any. */
    public CallSettings and(CallSettings other) {
        CallSettings both = new CallSettings(
                other.total == null ? total : other.total, headers, other.metadata == null ? metadata : other.metadata);
        for (Map.Entry<String, String> header : other.headers.entrySet()) {
            both = both.withHeader(header.getKey(), header.getValue());
        }
        return both;
    }

    /** Returns the total timeout of a call. */
    Duration totalOr(Duration clients) {
        return total == null ? clients : total;
    }
}
