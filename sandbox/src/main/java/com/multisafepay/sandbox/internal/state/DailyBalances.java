package com.multisafepay.sandbox.internal.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The sums by day of the movements in one currency. The book's lock guards it. */
final class DailyBalances {
    private static final class Changes {
        int number;
        long settled;
        long uncleared;
    }

    private final NavigableMap<LocalDate, Changes> days = new TreeMap<>();

    DailyBalances() {}

    void add(Movement movement) {
        count(movement, 1);
    }

    /** Takes a movement out again; returns whether there is none any more. */
    boolean remove(Movement movement) {
        count(movement, -1);
        return days.isEmpty();
    }

    /** Returns a balance for each day from the first one with a movement, or a later one, to the day before another. */
    List<OrderBook.Balance> between(Optional<LocalDate> from, LocalDate until) {
        LocalDate first = from.filter(days.firstKey()::isBefore).orElse(days.firstKey());
        List<OrderBook.Balance> balances = new ArrayList<>();
        long settled = 0;
        long uncleared = 0;
        for (Changes before : days.headMap(first, false).values()) {
            settled += before.settled;
            uncleared += before.uncleared;
        }
        for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
            Changes changes = days.get(day);
            settled += changes == null ? 0 : changes.settled;
            uncleared += changes == null ? 0 : changes.uncleared;
            balances.add(new OrderBook.Balance(day, settled, uncleared));
        }
        return balances;
    }

    /** A movement is settled once and for all, and uncleared as long as it stands there. The day on which it was made has a balance anyway. */
    private void count(Movement movement, int times) {
        change(movement.created().toLocalDate(), times, 0, 0);
        long change = movement.change() * times;
        boolean waits = false;
        boolean came = false;
        for (StoredOrder.Moment moment : movement.history()) {
            LocalDate day = moment.since().toLocalDate();
            String money = moment.state().financialStatus();
            boolean waitsNow = money.equals("uncleared");
            if (waitsNow != waits) {
                change(day, times, 0, waitsNow ? change : -change);
            }
            if (money.equals("completed") && !came) {
                change(day, times, change, 0);
                came = true;
            }
            waits = waitsNow;
        }
    }

    private void change(LocalDate day, int times, long settled, long uncleared) {
        Changes changes = days.computeIfAbsent(day, none -> new Changes());
        changes.number += times;
        changes.settled += settled;
        changes.uncleared += uncleared;
        if (changes.number == 0) {
            days.remove(day);
        }
    }
}
