package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Document;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What every page of a session has around its own part: what is paid, how much, the cart, the languages. */
final class PageLayout {
    /** Closes a window that the shop opened for the page. */
    private static final String CLOSING = "window.close()";

    private static final String CLOSING_HASH = "'sha256-jqxtvDkBbRAl9Hpqv68WdNOieepg8tJSYu1xIy7zT34='";

    private final Visit visit;
    private final Texts texts;

    PageLayout(Visit visit) {
        this.visit = visit;
        this.texts = visit.texts();
    }

    /** A step of the payment, beside what is paid for. */
    Page step(int status, String heading, Html part) {
        Html bought = bought();
        boolean alone = bought.markup().isEmpty();
        Html main = tag("div")
                .attr("class", alone ? "checkout narrow" : "checkout")
                .with(
                        total(),
                        tag("section")
                                .attr("class", "card")
                                .attr("aria-labelledby", "step")
                                .with(tag("h2").attr("id", "step").text(heading), part),
                        bought);
        String title = texts.text("title", heading, texts.money(visit.amount(), visit.currency()));
        return page(status, status < 400 ? title : texts.text("title.error", title), main, "");
    }

    /** A page of its own that ends the payment or tells why there is none. */
    Page message(int status, String heading, Html part) {
        return message(status, heading, part, false);
    }

    /** The same, which closes its window. */
    Page closing(String heading, Html part) {
        return message(200, heading, part, true);
    }

    private Page message(int status, String heading, Html part, boolean closing) {
        Html script = tag("script").with(Html.trusted(CLOSING)).when(closing);
        Html main = tag("div").attr("class", "card narrow").with(tag("h1").text(heading), part, script);
        return page(status, heading, main, closing ? "; script-src " + CLOSING_HASH : "");
    }

    private Page page(int status, String title, Html main, String more) {
        Html brand = tag("span").attr("class", "brand").text(texts.text("brand"));
        Html header = Html.of(
                TemplateStyle.link(visit),
                brand.when(!visit.hides("logo")),
                languages().when(!visit.hides("flags")));
        Html footer = tag("p").text(texts.text("footer")).when(!visit.hides("powered"));
        return new Document(texts.language(), title, header, main, footer).page(status, policy() + more);
    }

    /**
     * Browsers hold a form's policy against the whole way back to the shop, and shops send their customers on: from http
     * to https, to a host with www.
     */
    private String policy() {
        String ancestors = visit.flag("/payment_options/template/settings/iframe_mode") ? "http: https:" : "'self'";
        boolean leads = Stream.of("redirect_url", "cancel_url")
                .anyMatch(each -> !visit.text("/payment_options/" + each).isEmpty());
        return Document.policy(ancestors, leads ? "'self' http: https:" : "'self'");
    }

    private Html total() {
        String covered = texts.money(visit.order().covered(), visit.currency());
        return tag("div")
                .attr("class", "due")
                .with(
                        tag("h1").with(tag("span").attr("class", "quiet").text(texts.text("pay") + ' '), amount()),
                        // FastCheckout does not show it.
                        tag("p").text(visit.text("/description"))
                                .when(!visit.text("/type").equals("checkout")),
                        tag("p").attr("class", "notice good")
                                .text(texts.text("coupon.covered", covered))
                                .when(visit.order().covered() > 0));
    }

    private Html amount() {
        return tag("span").attr("class", "sum").text(texts.money(visit.amount(), visit.currency()));
    }

    private Html bought() {
        String items = visit.text("/items");
        Html cart = items.isEmpty()
                ? CartTable.of(visit)
                : tag("div").attr("class", "items").with(ItemsMarkup.of(items));
        boolean shown = !cart.markup().isEmpty()
                && !visit.hides("cart")
                && !visit.flag("/payment_options/settings/fco/cart/disabled");
        return tag("aside")
                .attr("class", "card")
                .attr("aria-labelledby", "bought")
                .with(tag("h2").attr("id", "bought").text(texts.text("cart")), cart)
                .when(shown);
    }

    private Html languages() {
        List<Html> links = new ArrayList<>();
        String page = String.join(
                "/", visit.call().path().subList(2, visit.call().path().size()));
        String here = page.isEmpty() || page.equals("cancel") ? "methods" : page;
        for (String code : Texts.SPOKEN) {
            boolean current = code.startsWith(texts.language());
            links.add(tag("li")
                    .with(tag("a").attr("href", visit.address(here, code))
                            .attr("lang", code.substring(0, 2))
                            .attr("hreflang", code.substring(0, 2))
                            .attrIf("aria-current", current ? "true" : "")
                            .text(Texts.name(code))));
        }
        return tag("nav")
                .attr("aria-label", texts.text("languages"))
                .with(tag("ul").attr("class", "languages").with(Html.of(links)));
    }
}
