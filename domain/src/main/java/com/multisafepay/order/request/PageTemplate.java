package com.multisafepay.order.request;

import com.multisafepay.internal.check.Check;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A style of the hosted page ("Create an order", {@code payment_options.template}): colours and pictures by their path in the API's
 * object, such as {@code buttons.primary.background}, and what the page hides, such as {@code settings.hide_cart}. A path that the API
 * does not know is refused when the order is sent.
 *
 * @param version version of the template
 * @param texts colours and addresses by path
 * @param flags the elements that are hidden or shown, by path
 */
public record PageTemplate(String version, Map<String, String> texts, Map<String, Boolean> flags) {

    /** Keeps copies of the maps. */
    public PageTemplate {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(flags, "flags");
        Check.text("payment_options.template.version", version, 1, 20);
        texts = Map.copyOf(texts);
        flags = Map.copyOf(flags);
    }

    /**
     * A style that changes nothing yet.
     *
     * @param version version of the template, such as {@code 1.0}
     * @return the style
     */
    public static PageTemplate of(String version) {
        Objects.requireNonNull(version, "version");
        return new PageTemplate(version, Map.of(), Map.of());
    }

    /**
     * Returns a copy with the given color or URL.
     *
     * @param path such as {@code header.background}
     * @param value such as {@code #ffffff}
     * @return a copy
     */
    public PageTemplate with(String path, String value) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(path, value);
        return new PageTemplate(version, more, flags);
    }

    /**
     * Returns a copy with an element hidden or shown.
     *
     * @param path such as {@code settings.hide_cart}
     * @param value true to do so
     * @return a copy
     */
    public PageTemplate with(String path, boolean value) {
        Objects.requireNonNull(path, "path");
        Map<String, Boolean> more = new LinkedHashMap<>(flags);
        more.put(path, value);
        return new PageTemplate(version, texts, more);
    }
}
