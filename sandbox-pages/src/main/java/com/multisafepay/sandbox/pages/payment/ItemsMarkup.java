package com.multisafepay.sandbox.pages.payment;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The merchant's own markup of what was bought. Only the documented tags and attributes stay; none of them can load,
 * link to or run anything.
 */
final class ItemsMarkup {
    private static final List<String> TAGS = List.of(
            "b", "br", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "nobr", "ol",
            "p", "small", "span", "strong", "table", "thead", "tbody", "tfoot", "th", "td", "tr", "u", "ul");

    private ItemsMarkup() {}

    /** Returns what stays of some markup. */
    static String of(String markup) {
        Document clean = new Cleaner(allowed()).clean(Jsoup.parseBodyFragment(markup));
        clean.outputSettings().prettyPrint(false);
        // A picture has no address left, so that only its description can be told.
        clean.select("img:not([alt])").attr("alt", "");
        return clean.body().html();
    }

    private static Safelist allowed() {
        return new Safelist()
                .addTags(TAGS.toArray(String[]::new))
                .addAttributes("div", "align")
                .addAttributes("font", "color", "face", "size")
                .addAttributes("img", "width", "height", "alt", "scale", "border", "align")
                .addAttributes("table", "width", "border", "bordercolor", "cellpadding", "cellspacing")
                .addAttributes("th", "width", "scope", "colspan", "align")
                .addAttributes("td", "height", "width", "align", "valign", "colspan", "bgcolor")
                .addAttributes("tr", "bgcolor", "valign");
    }
}
