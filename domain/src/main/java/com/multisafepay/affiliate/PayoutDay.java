package com.multisafepay.affiliate;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** The days of automatic payouts. */
public enum PayoutDay {
    /** Each Monday. */
    MONDAY("mon"),
    /** Each Tuesday. */
    TUESDAY("tue"),
    /** Each Wednesday. */
    WEDNESDAY("wed"),
    /** Each Thursday. */
    THURSDAY("thu"),
    /** Each Friday. */
    FRIDAY("fri"),
    /** Each Saturday. */
    SATURDAY("sat"),
    /** Each Sunday. */
    SUNDAY("sun"),
    /** The last day of each month. */
    END_OF_MONTH("end-of-month");

    private final String value;

    PayoutDay(String value) {
        this.value = value;
    }

    /** {@return the API's word} */
    public String value() {
        return value;
    }

    /**
     * Returns the day of a word.
     *
     * @param word the API's word
     * @return the day; empty for a word that this version does not know
     */
    public static Optional<PayoutDay> of(String word) {
        Objects.requireNonNull(word, "word");
        return Arrays.stream(values()).filter(day -> day.value.equals(word)).findFirst();
    }
}
