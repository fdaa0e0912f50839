package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.internal.state.OrderBook;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The criteria of a search for orders. An empty text asks for all.
 *
 * @param id a part of the order's id, or the id of its payment
 * @param status the order's status
 * @param method the payment method
 * @param within how long ago it was made at most, an ISO 8601 duration
 */
record Filter(String id, String status, String method, String within) {
    /** The statuses that an order can have. */
    static final List<String> STATUSES = List.of(
            "initialized",
            "completed",
            "uncleared",
            "declined",
            "cancelled",
            "void",
            "expired",
            "shipped",
            "reserved",
            "partial_refunded",
            "refunded");

    /** The number of orders on a page. */
    static final int ON_A_PAGE = 25;

    /** The times to choose from, by the text of each. */
    static final Map<String, String> TIMES = times();

    static Filter of(PageCall call) {
        return new Filter(
                call.parameter("id").strip(),
                call.parameter("status"),
                call.parameter("method"),
                call.parameter("within"));
    }

    /** Returns whether it asks for every order. */
    boolean open() {
        return (id + status + method + within).isEmpty();
    }

    /** Returns the search for a page of the orders that it asks for, from 1. */
    OrderBook.Search search(LocalDateTime now, int page) {
        Optional<LocalDateTime> since =
                TIMES.containsKey(within) ? Optional.of(now.minus(Duration.parse(within))) : Optional.empty();
        return new OrderBook.Search(id, status, method, since, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    /** Returns the address of a page of the orders that it asks for. */
    String page(int number) {
        return "/?page=" + number + more("id", id) + more("status", status) + more("method", method)
                + more("within", within);
    }

    private static String more(String name, String value) {
        return value.isEmpty() ? "" : '&' + name + '=' + Formats.encoded(value);
    }

    private static Map<String, String> times() {
        Map<String, String> times = new LinkedHashMap<>();
        times.put("PT15M", "last 15 minutes");
        times.put("PT1H", "last hour");
        times.put("P1D", "last day");
        times.put("P7D", "last week");
        return times;
    }
}
