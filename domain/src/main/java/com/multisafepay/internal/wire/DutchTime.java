package com.multisafepay.internal.wire;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the times of the API. It sends the local time of the Netherlands and no zone; one that has a zone is converted to it. Year or day comes first, a blank or a
 * {@code T} lies between date and time, and a date alone is the start of that day.
 */
final class DutchTime {

    /** The zone of times that have none. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final String USUAL = "0000-00-00T00:00:00";

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
        String time = text.strip();
        try {
            return Optional.of(isUsual(time) ? usual(time) : any(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a text has the form that nearly all times come in: digits in the place of each letter. */
    private static boolean isUsual(String time) {
        if (time.length() != USUAL.length()) {
            return false;
        }
        for (int i = 0; i < USUAL.length(); i++) {
            char due = USUAL.charAt(i);
            char letter = time.charAt(i);
            if (due == '0' ? letter < '0' || letter > '9' : letter != due) {
                return false;
            }
        }
        return true;
    }

    private static LocalDateTime usual(String time) {
        return LocalDateTime.of(
                number(time, 0, 4),
                number(time, 5, 7),
                number(time, 8, 10),
                number(time, 11, 13),
                number(time, 14, 16),
                number(time, 17, 19));
    }

    private static int number(String time, int from, int to) {
        return Integer.parseInt(time, from, to, 10);
    }

    private static LocalDateTime any(String time) {
        TemporalAccessor read = FORM.parse(time);
        LocalDateTime local = LocalDateTime.from(read);
        ZoneOffset offset = read.query(TemporalQueries.offset());
        return offset == null
                ? local
                : local.atOffset(offset).atZoneSameInstant(ZONE).toLocalDateTime();
    }
}
