package com.multisafepay.sandbox.internal.reporting;

import com.multisafepay.sandbox.internal.order.StoredOrder;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What stood on the account in one currency at the end of each day. */
final class DailyBalances {
    private final NavigableMap<LocalDate, Long> settled = new TreeMap<>();
    private final NavigableMap<LocalDate, Long> uncleared = new TreeMap<>();

    /** Takes a movement in: settled once and for all, and uncleared as long as it stands there. */
    void add(Movement movement) {
        // A day on which something was made has a balance, even where nothing was settled.
        settled.merge(movement.created().toLocalDate(), 0L, Long::sum);
        boolean waits = false;
        boolean came = false;
        for (StoredOrder.Moment moment : movement.history()) {
            LocalDate day = moment.since().toLocalDate();
            String money = moment.standing().financialStatus();
            boolean waitsNow = money.equals("uncleared");
            if (waitsNow != waits) {
                uncleared.merge(day, waitsNow ? movement.change() : -movement.change(), Long::sum);
            }
            if (money.equals("completed") && !came) {
                settled.merge(day, movement.change(), Long::sum);
                came = true;
            }
            waits = waitsNow;
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

    /** What was not settled at the end of a day. */
    long unclearedBy(LocalDate day) {
        return sum(uncleared, day);
    }

    private static long sum(NavigableMap<LocalDate, Long> changes, LocalDate day) {
        return changes.headMap(day, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
