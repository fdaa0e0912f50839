package com.multisafepay.sandbox.internal.operation.account;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The money of all accounts in double entry: what one gets, another one gives, so that the sum over all of them is always zero. Customers,
 * banks and the provider's costs count as accounts. The lock of {@link Entries} guards it.
 */
final class Balances {
    /** The customers, who pay and get refunds. */
    static final long CUSTOMERS = -1;
    /** The banks that payouts go to, and top-ups come from. */
    static final long BANKS = -2;
    /** What payments cost. */
    static final long COSTS = -3;

    /** A balance: an account in a currency. */
    record Line(long account, String currency) implements Comparable<Line> {
        private static final Comparator<Line> ORDER =
                Comparator.comparingLong(Line::account).thenComparing(Line::currency);

        @Override
        public int compareTo(Line other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is on a balance, and what comes to it once it is cleared, in minor units. */
    record Amounts(long available, long reserved, long uncleared, LocalDateTime modified) {
        private Amounts changed(long more, long moreReserved, LocalDateTime now) {
            return new Amounts(available + more, reserved + moreReserved, uncleared, now);
        }

        private Amounts waiting(long more, LocalDateTime now) {
            return new Amounts(available, reserved, uncleared + more, now);
        }
    }

    /** What is on a balance at the end of a day. */
    record Closing(LocalDate day, String currency, Amounts amounts) {}

    private final NavigableMap<Line, Amounts> lines = new TreeMap<>();
    private final NavigableMap<Line, NavigableMap<LocalDate, Amounts>> ends = new TreeMap<>();

    /** Opens a balance of nothing, unless it is there. */
    void open(Line line, LocalDateTime now) {
        lines.putIfAbsent(line, nothing(now));
    }

    /** Returns what is on a balance; empty where the account has none in that currency. */
    Optional<Amounts> on(Line line) {
        return Optional.ofNullable(lines.get(line));
    }

    /** Returns the balances of an account by currency. */
    Map<String, Amounts> of(long account) {
        Map<String, Amounts> found = new TreeMap<>();
        of(lines, account).forEach((line, amounts) -> found.put(line.currency(), amounts));
        return found;
    }

    /** Moves money from one account to another; a negative amount moves it back. */
    void move(long from, long to, String currency, long amount, LocalDateTime now) {
        change(new Line(from, currency), -amount, 0, now);
        change(new Line(to, currency), amount, 0, now);
    }

    /** Sets money aside for a payout; a negative amount makes it available again. */
    void reserve(Line line, long amount, LocalDateTime now) {
        change(line, -amount, amount, now);
    }

    /** Sends what was set aside to the bank. */
    void send(Line line, long amount, LocalDateTime now) {
        change(line, 0, -amount, now);
        change(new Line(BANKS, line.currency()), amount, 0, now);
    }

    /** Returns what stood on the balances of an account at the end of each day from one to that before another one. */
    List<Closing> closings(long account, LocalDate from, LocalDate until) {
        List<Closing> closings = new ArrayList<>();
        of(ends, account).forEach((line, days) -> {
            LocalDate first = from.isAfter(days.firstKey()) ? from : days.firstKey();
            for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
                closings.add(
                        new Closing(day, line.currency(), days.floorEntry(day).getValue()));
            }
        });
        closings.sort(Comparator.comparing(Closing::day).thenComparing(Closing::currency));
        return closings;
    }

    void clear() {
        lines.clear();
        ends.clear();
    }

    /** The lines of an account: no currency comes before the empty text. */
    private static <V> Map<Line, V> of(NavigableMap<Line, V> all, long account) {
        return all.subMap(new Line(account, ""), new Line(account + 1, ""));
    }

    /** Counts money that waits to be cleared; a negative amount waits no more. The day has a balance from now on. */
    void await(Line line, long amount, LocalDateTime now) {
        put(line, lines.getOrDefault(line, nothing(now)).waiting(amount, now));
    }

    private void change(Line line, long more, long moreReserved, LocalDateTime now) {
        put(line, lines.getOrDefault(line, nothing(now)).changed(more, moreReserved, now));
    }

    private void put(Line line, Amounts amounts) {
        lines.put(line, amounts);
        ends.computeIfAbsent(line, none -> new TreeMap<>())
                .put(amounts.modified().toLocalDate(), amounts);
    }

    private static Amounts nothing(LocalDateTime now) {
        return new Amounts(0, 0, 0, now);
    }
}
