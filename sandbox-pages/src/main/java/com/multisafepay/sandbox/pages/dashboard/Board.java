package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The frame around every page of the dashboard.
 *
 * @param title its title
 * @param notice what was done, or why not
 * @param orderId the order that the clock leads back to; empty for the list
 * @param now the time of the sandbox's clock
 * @param faults the faults that wait for a call or a notification
 * @param strict whether calls are refused that keep less than the contract
 * @param live whether the page loads itself again
 * @param here the page's own address, without the wish to load itself again
 */
record Board(
        String title,
        Notice notice,
        String orderId,
        String now,
        List<Fault> faults,
        boolean strict,
        boolean live,
        String here) {
    /** The steps that the clock can be moved by, each by its text. */
    static final Map<String, Duration> STEPS = steps();

    /** The seconds that a page waits before it loads itself again. */
    static final int REFRESH_SECONDS = 5;

    private static final String LIVE = "live";

    /** A text above a page, with its style and its role for who hears the page; nothing where the text is empty. */
    record Notice(String kind, String role, String text) {
        static Notice done(String text) {
            return new Notice("good", "status", text);
        }

        static Notice refused(String text) {
            return new Notice("bad", "alert", text);
        }
    }

    static Board of(PageBackend backend, PageCall call, String title, Notice notice, String orderId) {
        return new Board(
                title,
                notice,
                orderId,
                Formats.time(backend.now()),
                backend.tools().faults(),
                backend.tools().strict(),
                !call.posted() && call.parameter(LIVE).equals("1"),
                here(call));
    }

    /** Returns the address of this page that loads itself again, or no more. */
    String toggle() {
        return live ? here : here + (here.contains("?") ? "&" : "?") + LIVE + "=1";
    }

    /** Returns a fault in words, such as {@code stall, 2 times, lasting 1.5 s} or {@code empty, 10 %, calls of getOrder}. */
    static String words(Fault fault) {
        String often = fault.rate() > 0
                ? percent(fault.rate()) + " %"
                : fault.times() == 1 ? "once" : fault.times() + " times";
        return fault.kind().wireName()
                + ", " + often
                + (fault.lasting().isZero() ? "" : ", lasting " + seconds(fault.lasting()) + " s")
                + fault.operation().map(id -> ", calls of " + id).orElse("")
                + fault.orderId().map(id -> ", order " + id).orElse("");
    }

    private static String percent(double rate) {
        return BigDecimal.valueOf(rate).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    /** A page that answers a form has no address to load again: the page that the form stood on is it. */
    private static String here(PageCall call) {
        String order = call.field("order_id");
        if (call.posted()) {
            return order.isEmpty() ? "/" : Formats.order(order);
        }
        String query = call.query().entrySet().stream()
                .filter(each -> !each.getKey().equals(LIVE) && !each.getKey().equals("done"))
                .map(each -> Formats.encoded(each.getKey())
                        + '='
                        + Formats.encoded(each.getValue().get(0)))
                .sorted()
                .collect(Collectors.joining("&"));
        String path = '/' + String.join("/", call.path());
        return query.isEmpty() ? path : path + '?' + query;
    }

    private static Map<String, Duration> steps() {
        Map<String, Duration> steps = new LinkedHashMap<>();
        steps.put("2 minutes", Duration.ofMinutes(2));
        steps.put("3 minutes", Duration.ofMinutes(3));
        steps.put("15 minutes", Duration.ofMinutes(15));
        steps.put("1 hour", Duration.ofHours(1));
        steps.put("1 day", Duration.ofDays(1));
        steps.put("5 days", Duration.ofDays(5));
        steps.put("30 days", Duration.ofDays(30));
        return Collections.unmodifiableMap(steps);
    }
}
