package com.multisafepay.internal.http;

import com.multisafepay.error.RequestRefusedException;
import java.time.Duration;

/**
 * How long a call may take.
 *
 * @param connect until the connection stands, TLS included
 * @param read until the next bytes of the answer arrive
 * @param total from the first step to the last byte of the answer; a call never outlives it
 */
public record Timeouts(Duration connect, Duration read, Duration total) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** 10 seconds to connect, 30 between bytes, 60 in all. */
    public static final Timeouts DEFAULT =
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60));

    /** Refuses times that are not positive or longer than a day. */
    public Timeouts {
        check("connect timeout", connect);
        check("read timeout", read);
        check("total timeout", total);
    }

    private static void check(String field, Duration value) {
        if (value.toMillis() < 1 || value.compareTo(LONGEST) > 0) {
            throw RequestRefusedException.of(field, "must be at least 1 ms and at most a day", value.toString());
        }
    }
}
