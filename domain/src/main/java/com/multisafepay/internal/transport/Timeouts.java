package com.multisafepay.internal.transport;

import com.multisafepay.error.RequestRefusedException;
import java.time.Duration;

/**
 * Limits how long a call takes, each from 1 ms to a day.
 *
 * @param connect time to make a connection, TLS included
 * @param read time until the next bytes of the answer
 * @param total time from the first step to the last byte of the answer, repeats and pauses included
 */
public record Timeouts(Duration connect, Duration read, Duration total) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** Refuses a limit that is out of bounds. */
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
