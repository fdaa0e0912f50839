package com.multisafepay.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** The API's local times, which are those of the Netherlands and come without a zone. */
final class ModifiedTime {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    /** Less than the quarter of an hour after which a notification is sent again. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

    private ModifiedTime() {}

    /** The moment of a local time. Of the hour that comes twice in October it is in the second one where the notification was sent by then. */
    static Instant instant(LocalDateTime local, Instant told) {
        ZonedDateTime first = local.atZone(AMSTERDAM).withEarlierOffsetAtOverlap();
        ZonedDateTime second = first.withLaterOffsetAtOverlap();
        boolean secondHasCome = !told.plus(CLOCKS_DIFFER_BY).isBefore(second.toInstant());
        return (secondHasCome ? second : first).toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
