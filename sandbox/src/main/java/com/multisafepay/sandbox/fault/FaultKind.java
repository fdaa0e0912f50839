package com.multisafepay.sandbox.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The kinds of faults. Most are faults of calls: some of them let the call take effect and spoil only the answer, the
 * others keep it from taking effect. Those that begin with {@code NOTIFICATION} are faults of notifications.
 */
public enum FaultKind {
    /**
     * Connections are refused for a while. Open connections that are idle are closed, and
     * calls on others are broken off.
     */
    REFUSE(false, Duration.ofSeconds(1)),
    /** The connection is reset before the call takes effect. */
    RESET_BEFORE(false),
    /** The call takes effect, and the connection is reset before any of the answer. */
    RESET_AFTER(true),
    /** The call takes effect, no answer comes, and the connection is closed in the end. */
    STALL(true, Duration.ofMinutes(1)),
    /** The call takes effect, and the answer comes byte by byte. */
    DRIP(true, Duration.ofMillis(100)),
    /** The call takes effect, and the connection is closed amid the answer. */
    TRUNCATE(true),
    /** The call takes effect, and the answer has no body. */
    EMPTY(true),
    /** The call takes effect, and the answer is called {@code text/plain}. */
    WRONG_CONTENT_TYPE(true),
    /** HTTP 500 with a page for people, as proxies send. */
    HTML_ERROR_PAGE(false),
    /** HTTP 429 with {@code Retry-After}. */
    TOO_MANY_REQUESTS(false, Duration.ofSeconds(1)),
    /** HTTP 500 before the call takes effect. */
    ERROR_BEFORE(false),
    /** HTTP 500 although the call took effect. */
    ERROR_AFTER(true),
    /** HTTP 502. */
    BAD_GATEWAY(false),
    /** HTTP 503. */
    UNAVAILABLE(false),
    /** HTTP 504 although the call took effect. */
    GATEWAY_TIMEOUT(true),
    /** The call takes effect, and the same answer comes twice on the connection. */
    DUPLICATE_ANSWER(true),
    /** The call takes effect, and the answer has unknown members. */
    UNKNOWN_FIELDS(true),
    /** The call takes effect, and the answer has an unknown status. */
    UNKNOWN_STATUS(true),
    /** The call takes effect, and the answer is 32 MiB long. */
    HUGE_BODY(true),
    /** The call takes effect, and the answer is nested 100,000 deep. */
    DEEP_BODY(true),
    /**
     * The next connection fails in its TLS handshake. Connections that are open and idle are closed; a call that meets
     * the fault is broken off. Only for a sandbox that serves TLS.
     */
    TLS_FAILURE(false),
    /** The notification never arrives, and is repeated 15 minutes later like any that was not acknowledged. */
    NOTIFICATION_DROP(false),
    /** The notification arrives later; those after it are not held back. */
    NOTIFICATION_DELAY(false, Duration.ofMinutes(5)),
    /** The notification arrives twice in a row. */
    NOTIFICATION_DUPLICATE(false),
    /** The notification arrives after the next one of the same order; without a next one, 15 minutes later. */
    NOTIFICATION_REORDER(false),
    /** The notification is signed with a key that is not the merchant's; one by GET is not signed and arrives as usual. */
    NOTIFICATION_WRONG_SIGNATURE(false),
    /**
     * A notification with {@code payload_type=pretransaction} in its URL arrives first: it reports, with a later time, that a session of the
     * order ended, and is not about a payment.
     */
    NOTIFICATION_PRETRANSACTION(false);

    private final boolean takesEffect;
    private final Duration lasting;

    FaultKind(boolean takesEffect) {
        this(takesEffect, Duration.ZERO);
    }

    FaultKind(boolean takesEffect, Duration lasting) {
        this.takesEffect = takesEffect;
        this.lasting = lasting;
    }

    /**
     * Returns whether a call that meets the fault takes effect nonetheless.
     *
     * @return true when only the answer is spoiled
     */
    public boolean takesEffect() {
        return takesEffect;
    }

    /**
     * Returns whether this is a fault of connections rather than of calls: it does not wait for a call to meet it.
     *
     * @return true for {@link #REFUSE} and {@link #TLS_FAILURE}
     */
    public boolean ofConnection() {
        return this == REFUSE || this == TLS_FAILURE;
    }

    /**
     * Returns whether this is a fault of notifications rather than of calls.
     *
     * @return true for the kinds that begin with {@code NOTIFICATION}
     */
    public boolean ofNotification() {
        return compareTo(NOTIFICATION_DROP) >= 0;
    }

    /** Returns the default duration; zero for kinds without one. */
    Duration lasting() {
        return lasting;
    }

    /**
     * Returns the name of the kind over HTTP.
     *
     * @return lower case, such as {@code reset_after}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a kind by its name over HTTP.
     *
     * @param wireName as {@link #wireName()} returns it
     * @return empty when there is no such kind
     */
    public static Optional<FaultKind> of(String wireName) {
        Objects.requireNonNull(wireName, "wireName");
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(wireName))
                .findFirst();
    }
}
