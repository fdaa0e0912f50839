package com.multisafepay;

import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.transport.CallSettings;
import com.multisafepay.order.ExactlyOnce;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings of single calls, in place of those of the client: {@code multiSafepay.with(options).orders().create(order)}. What is not set stays
 * as it is. Immutable and thread-safe.
 */
public final class CallOptions {

    private static final CallOptions DEFAULTS = new CallOptions(CallSettings.NONE, null, null);

    private final CallSettings call;
    private final @Nullable LocaleCode language;
    private final @Nullable ExactlyOnce exactlyOnce;

    private CallOptions(CallSettings call, @Nullable LocaleCode language, @Nullable ExactlyOnce exactlyOnce) {
        this.call = call;
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
        return new CallOptions(call.withTotal(timeout), language, exactlyOnce);
    }

    /**
     * Returns a copy with the language of the API's messages.
     *
     * @param language the language
     * @return a copy
     */
    public CallOptions language(LocaleCode language) {
        return new CallOptions(call, Objects.requireNonNull(language, "language"), exactlyOnce);
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
        return new CallOptions(call.withHeader(name, value), language, exactlyOnce);
    }

    /**
     * Returns a copy that resolves orders, refunds and captures whose outcome is unknown before {@code create} returns or throws.
     *
     * @param bounds the time to look up, and what may be sent again
     * @return a copy
     */
    public CallOptions exactlyOnce(ExactlyOnce bounds) {
        return new CallOptions(call, language, Objects.requireNonNull(bounds, "bounds"));
    }

    CallSettings call() {
        return call;
    }

    Optional<LocaleCode> language() {
        return Optional.ofNullable(language);
    }

    Optional<ExactlyOnce> exactlyOnce() {
        return Optional.ofNullable(exactlyOnce);
    }
}
