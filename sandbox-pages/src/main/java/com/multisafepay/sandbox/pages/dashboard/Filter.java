package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    boolean takes(PageOrder order, LocalDateTime now) {
        return named(order)
                && (status.isEmpty() || order.status().equals(status))
                && (method.isEmpty() || order.method().equals(method))
                && (!TIMES.containsKey(within) || !order.created().isBefore(now.minus(Duration.parse(within))));
    }

    /** Returns the address of a page of the orders that it takes. */
    String page(int number) {
        return "/?page=" + number + more("id", id) + more("status", status) + more("method", method)
                + more("within", within);
    }

    private boolean named(PageOrder order) {
        return order.orderId().toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT))
                || order.transactionId()
                        .map(each -> Long.toString(each).equals(id))
                        .orElse(false);
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
