package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.contract.ApiError;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Comparator;

/**
 * A place in the list of transactions; it stays where it is when new ones come. Later ones are greater.
 *
 * @param created when the transaction at this place was made
 * @param id that transaction's id
 */
public record Cursor(LocalDateTime created, long id) implements Comparable<Cursor> {
    private static final Comparator<Cursor> ORDER =
            Comparator.comparing(Cursor::created).thenComparingLong(Cursor::id);

    /** Reads a cursor of an earlier answer; any other text is refused by the name of its parameter. */
    public static Cursor of(String name, String text) {
        try {
            String place = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int comma = place.indexOf(',');
            return new Cursor(
                    LocalDateTime.parse(place.substring(0, Math.max(0, comma))),
                    Long.parseLong(place.substring(comma + 1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ApiError.malformed(name + ": is no cursor of an earlier answer");
        }
    }

    /** Returns the place before everything that was made from a time on. */
    static Cursor startOf(LocalDateTime time) {
        return new Cursor(time, Long.MIN_VALUE);
    }

    @Override
    public int compareTo(Cursor other) {
        return ORDER.compare(this, other);
    }

    /** The text that {@link #of} reads. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((created + "," + id).getBytes(StandardCharsets.UTF_8));
    }
}
