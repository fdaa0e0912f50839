package com.multisafepay.internal.transport;

import com.multisafepay.audit.AnswerMetadata;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of single calls; {@code CallOptions} documents each for users.
 *
 * @param total time from the first step to the last byte of the answer; null for the client's
 * @param headers headers beside the library's own
 * @param metadata receives status and headers of each call's answer; null for none
 */
record CallSettings(
        @Nullable Duration total,
        Map<String, String> headers,
        @Nullable Consumer<AnswerMetadata> metadata) {

    /** Changes nothing. */
    static final CallSettings NONE = new CallSettings(null, Map.of(), null);

    /** Returns a copy in which the settings of another one count where it has any. */
    CallSettings and(CallSettings other) {
        Map<String, String> both = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        both.putAll(headers);
        both.putAll(other.headers);
        return new CallSettings(
                other.total == null ? total : other.total,
                Collections.unmodifiableMap(both),
                other.metadata == null ? metadata : other.metadata);
    }

    /** Returns the total timeout of a call. */
    Duration totalOr(Duration clients) {
        return total == null ? clients : total;
    }
}
