package com.multisafepay.reporting;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time frame in one of the three forms that the API takes: days, local dates and times, or instants ("List transactions",
 * {@code created_from} and its like). It includes its start and excludes its end. Days and local times are the account's own, since the
 * API knows no zones; an instant is the same everywhere. The API counts whole seconds: a part of one is rounded up, which changes
 * nothing in what is found. Years are 1970 to 9999. Immutable and thread-safe.
 */
public final class Timeframe {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;
    private static final long LAST_SECOND = 253_402_300_799L;

    private final @Nullable String from;
    private final @Nullable String until;

    private Timeframe(@Nullable String from, @Nullable String until) {
        this.from = from;
        this.until = until;
    }

    /**
     * Creates a time frame from the start of a day to the start of a later one.
     *
     * @param from the first day
     * @param until the day after the last one
     * @return the time frame
     * @throws RequestRefusedException when it would not end after its start
     */
    public static Timeframe between(LocalDate from, LocalDate until) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        return between(from.atStartOfDay(), until.atStartOfDay(), day(from), day(until));
    }

    /**
     * Creates a time frame from a local date and time to a later one.
     *
     * @param from the start, inclusive
     * @param until the end, exclusive
     * @return the time frame
     * @throws RequestRefusedException when it would not end after its start
     */
    public static Timeframe between(LocalDateTime from, LocalDateTime until) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        return between(from, until, time(from), time(until));
    }

    /**
     * Creates a time frame from an instant to a later one.
     *
     * @param from the start, inclusive
     * @param until the end, exclusive
     * @return the time frame
     * @throws RequestRefusedException when it would not end after its start
     */
    public static Timeframe between(Instant from, Instant until) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        return between(from, until, seconds(from), seconds(until));
    }

    /**
     * Creates an open time frame that begins with a day.
     *
     * @param from the first day
     * @return the time frame, without an end
     */
    public static Timeframe from(LocalDate from) {
        Objects.requireNonNull(from, "from");
        return new Timeframe(day(from), null);
    }

    /**
     * Creates an open time frame that begins at a local date and time.
     *
     * @param from the start, inclusive
     * @return the time frame, without an end
     */
    public static Timeframe from(LocalDateTime from) {
        Objects.requireNonNull(from, "from");
        return new Timeframe(time(from), null);
    }

    /**
     * Creates an open time frame that begins at an instant.
     *
     * @param from the start, inclusive
     * @return the time frame, without an end
     */
    public static Timeframe from(Instant from) {
        Objects.requireNonNull(from, "from");
        return new Timeframe(seconds(from), null);
    }

    /**
     * Creates an open time frame that ends before a day.
     *
     * @param until the day after the last one
     * @return the time frame, without a start
     */
    public static Timeframe until(LocalDate until) {
        Objects.requireNonNull(until, "until");
        return new Timeframe(null, day(until));
    }

    /**
     * Creates an open time frame that ends before a local date and time.
     *
     * @param until the end, exclusive
     * @return the time frame, without a start
     */
    public static Timeframe until(LocalDateTime until) {
        Objects.requireNonNull(until, "until");
        return new Timeframe(null, time(until));
    }

    /**
     * Creates an open time frame that ends before an instant.
     *
     * @param until the end, exclusive
     * @return the time frame, without a start
     */
    public static Timeframe until(Instant until) {
        Objects.requireNonNull(until, "until");
        return new Timeframe(null, seconds(until));
    }

    /** {@return the start in the form that the API takes; empty for an open one} */
    public Optional<String> from() {
        return Optional.ofNullable(from);
    }

    /** {@return the end in the form that the API takes; empty for an open one} */
    public Optional<String> until() {
        return Optional.ofNullable(until);
    }

    private static <T extends Comparable<? super T>> Timeframe between(T start, T end, String from, String until) {
        if (start.compareTo(end) >= 0) {
            throw RequestRefusedException.of("until", "must be after " + from, until);
        }
        return new Timeframe(from, until);
    }

    private static String day(LocalDate day) {
        return known(day.atStartOfDay()).toLocalDate().toString();
    }

    private static String time(LocalDateTime time) {
        LocalDateTime whole = known(time).truncatedTo(ChronoUnit.SECONDS);
        return TIME.format(whole.equals(time) ? whole : known(whole.plusSeconds(1)));
    }

    private static String seconds(Instant moment) {
        long whole = Check.range("seconds since 1970", moment.getEpochSecond(), 0, LAST_SECOND);
        return Long.toString(moment.getNano() == 0 ? whole : whole + 1);
    }

    private static LocalDateTime known(LocalDateTime time) {
        Check.range("year", time.getYear(), FIRST_YEAR, LAST_YEAR);
        return time;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeframe that && Objects.equals(from, that.from) && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, until);
    }

    /** Returns start and end in the form that the API takes, such as {@code 2026-06-01/2026-07-01}. */
    @Override
    public String toString() {
        return from().orElse("") + '/' + until().orElse("");
    }
}
