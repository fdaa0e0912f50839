package com.multisafepay;

import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.transport.FeignApi;
import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import com.multisafepay.order.ExactlyOnce;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings of single calls, in place of those of the client: {@code multiSafepay.with(options).orders().create(order)}. What is not set stays
 * as it is. Immutable and thread-safe.
 */
public final class CallOptions {

    private static final CallOptions DEFAULTS = new CallOptions(null, Map.of(), null, null);

    private final @Nullable Duration totalTimeout;
    private final Map<String, String> headers;
    private final @Nullable LocaleCode language;
    private final @Nullable ExactlyOnce exactlyOnce;

    private CallOptions(
            @Nullable Duration totalTimeout,
            Map<String, String> headers,
            @Nullable LocaleCode language,
            @Nullable ExactlyOnce exactlyOnce) {
        this.totalTimeout = totalTimeout;
        this.headers = headers;
        this.language = language;
        this.exactlyOnce = exactlyOnce;
    }

    /**
     * Starts with the settings of the client.
     *
     * @return options that change nothing
     */
    public static CallOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with a maximum time of a call, repeats of reads included. A Feign client of your own has to keep it itself.
     *
     * @param timeout 1 ms to a day
     * @return a copy
     * @throws RequestRefusedException when it is out of bounds
     */
    public CallOptions totalTimeout(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        return new CallOptions(Timeouts.check("total timeout", timeout), headers, language, exactlyOnce);
    }

    /**
     * Returns a copy with the language of the API's messages.
     *
     * @param language the language
     * @return a copy
     */
    public CallOptions language(LocaleCode language) {
        return new CallOptions(totalTimeout, headers, Objects.requireNonNull(language, "language"), exactlyOnce);
    }

    /**
     * Returns a copy that sends one more header; a header that was set before is replaced.
     *
     * @param name the name of the header, none of those that HTTP and the library set themselves
     * @param value its value, of printable ASCII characters
     * @return a copy
     * @throws RequestRefusedException when the name or the value cannot be sent, or the header is the library's own
     */
    public CallOptions header(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        return new CallOptions(totalTimeout, CallHeaders.with(headers, name, value), language, exactlyOnce);
    }

    /**
     * Returns a copy that resolves orders, refunds and captures whose outcome is unknown before {@code create} returns or throws.
     *
     * @param bounds the time to look up, and what may be sent again
     * @return a copy
     */
    public CallOptions exactlyOnce(ExactlyOnce bounds) {
        return new CallOptions(totalTimeout, headers, language, Objects.requireNonNull(bounds, "bounds"));
    }

    FeignApi appliedTo(FeignApi api) {
        return api.with(totalTimeout, headers);
    }

    Optional<LocaleCode> language() {
        return Optional.ofNullable(language);
    }

    Optional<ExactlyOnce> exactlyOnce() {
        return Optional.ofNullable(exactlyOnce);
    }
}
