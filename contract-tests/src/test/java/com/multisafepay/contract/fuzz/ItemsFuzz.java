package com.multisafepay.contract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.sandbox.pages.payment.CleanedItems;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The merchant's own markup on the payment page: nothing of it can load, link to or run anything, however it is written. */
public final class ItemsFuzz {

    private static final Set<String> TAGS = Set.of(
            "b", "br", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "nobr", "ol",
            "p", "small", "span", "strong", "table", "thead", "tbody", "tfoot", "th", "td", "tr", "u", "ul");
    private static final Set<String> LOADING = Set.of("href", "src", "srcset", "style", "background", "action", "data");

    private ItemsFuzz() {}

    /** Markup. */
    public static void fuzzerTestOneInput(byte[] data) {
        String clean = CleanedItems.of(new String(data, UTF_8));
        Document page = Jsoup.parse("<!DOCTYPE html><body><main>" + clean + "</main><p id=after>");
        page.body().select("*").forEach(element -> {
            String tag = element.normalName();
            Promise.holds(
                    TAGS.contains(tag) || Set.of("body", "main").contains(tag), "only listed tags stay, not " + tag);
            element.attributes().forEach(attribute -> {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                Promise.holds(
                        !LOADING.contains(name) && !name.startsWith("on"), "no attribute loads or runs, not " + name);
            });
        });
        Promise.holds(page.select("main #after").isEmpty(), "the markup ends where it ends");
        Promise.holds(page.select("#after").size() == 1, "the markup hides nothing of the page");
    }
}
