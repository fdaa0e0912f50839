package com.multisafepay.internal.wire;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the times of the API. It sends the local time of the Netherlands and no zone; one that has a zone is converted to it. Year or day comes first, a blank or a
 * {@code T} lies between date and time, and a date alone is the start of that day.
 */
final class DutchTime {

    /** The zone of times that have none. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[uuuu-MM-dd][dd-MM-uuuu]['T'][' '][HH:mm[:ss]]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[' '][XXX][XX][X]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .parseDefaulting(ChronoField.NANO_OF_SECOND, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private DutchTime() {}

    /**
     * Reads a date and time.
     *
     * @param text the text, as the API sends it
     * @return the local date and time in the Netherlands; empty when the text is none
     */
    static Optional<LocalDateTime> read(String text) {
        try {
            TemporalAccessor read = FORM.parseBest(text.strip(), ZonedDateTime::from, LocalDateTime::from);
            return Optional.of(
                    read instanceof ZonedDateTime zoned
                            ? zoned.withZoneSameInstant(ZONE).toLocalDateTime()
                            : LocalDateTime.from(read));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
