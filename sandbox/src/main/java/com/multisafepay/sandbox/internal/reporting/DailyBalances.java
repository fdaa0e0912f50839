package com.multisafepay.sandbox.internal.reporting;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What stood on the account in one currency at the end of each day. */
final class DailyBalances {
    private final NavigableMap<LocalDate, Long> settled = new TreeMap<>();
    private final NavigableMap<LocalDate, Long> uncleared = new TreeMap<>();

    void add(Movement movement) {
        LocalDate created = movement.created().toLocalDate();
        // A day on which something happened has a balance, even where nothing was settled.
        settled.merge(created, 0L, Long::sum);
        if (movement.financialStatus().equals("completed")) {
            movement.completed()
                    .ifPresent(completed -> settled.merge(completed.toLocalDate(), movement.change(), Long::sum));
        } else if (movement.financialStatus().equals("uncleared")) {
            uncleared.merge(created, movement.change(), Long::sum);
        }
    }

    /** The first day that has a balance. */
    LocalDate firstDay() {
        return settled.firstKey();
    }

    /** The balance at the end of a day. */
    long settledBy(LocalDate day) {
        return sum(settled, day);
    }

    /** What was not settled at the end of a day, of what is not settled yet. */
    long unclearedBy(LocalDate day) {
        return sum(uncleared, day);
    }

    private static long sum(NavigableMap<LocalDate, Long> changes, LocalDate day) {
        return changes.headMap(day, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
