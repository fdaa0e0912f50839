package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands around every page of the dashboard.
 *
 * @param title its title
 * @param notice what was done, or why not
 * @param orderId the order that the clock leads back to; empty for the list
 * @param now the time of the sandbox's clock
 */
record Board(String title, Notice notice, String orderId, String now) {
    /** How far the clock can be moved, by the text of each step. */
    static final Map<String, Duration> STEPS = steps();

    /** A text above a page, with its style and its role for who hears the page; nothing where the text is empty. */
    record Notice(String kind, String role, String text) {
        static Notice done(String text) {
            return new Notice("good", "status", text);
        }

        static Notice refused(String text) {
            return new Notice("bad", "alert", text);
        }
    }

    static Board of(PageBackend backend, String title, Notice notice, String orderId) {
        return new Board(title, notice, orderId, Formats.time(backend.now()));
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
