package com.multisafepay.sandbox.internal.page;

import com.multisafepay.sandbox.internal.pages.Page;

/**
 * A whole page: its head and landmarks around what it shows.
 *
 * @param language the language of its texts, such as {@code nl}
 * @param title what a browser's tab and a screen reader say first
 * @param header what its banner shows
 * @param main what it is about
 * @param footer what stands below
 */
public record Document(String language, String title, Html header, Html main, Html footer) {
    /** A policy that allows the sandbox's own style and forms, and nothing else. */
    public static final String POLICY = policy("'self'", "'self'");

    private static final Html BRAND = Html.tag("span").attr("class", "brand").text("MultiSafepay sandbox");

    private static final Html SECTIONS = Html.tag("nav")
            .attr("class", "sections")
            .attr("aria-label", "Sandbox")
            .with(
                    link("/", "Orders"),
                    Html.text(" "),
                    link("/outbox", "Outbox"),
                    Html.text(" "),
                    link("/docs", "Contract"));

    /** The same policy with other addresses that may frame the page and that its forms may lead to. */
    public static String policy(String ancestors, String formTargets) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors " + ancestors
                + "; form-action " + formTargets;
    }

    /** A page for people who test, with the ways to the others of its kind. */
    public static Page inside(int status, String title, Html main) {
        return new Document("en", title + " · MultiSafepay sandbox", Html.of(BRAND, SECTIONS), main, Html.NOTHING)
                .page(status, POLICY);
    }

    /** A page that says what went wrong. */
    public static Page error(int status, String title, String text) {
        return error(status, "en", title, text);
    }

    /** A page that says in some language what went wrong. */
    public static Page error(int status, String language, String title, String text) {
        Html main = Html.tag("div")
                .attr("class", "card narrow")
                .with(Html.tag("h1").text(title), Html.tag("p").text(text));
        return new Document(language, title, BRAND, main, Html.NOTHING).page(status, POLICY);
    }

    private static Html link(String address, String text) {
        return Html.tag("a").attr("href", address).text(text);
    }

    /** The page as an answer. */
    public Page page(int status, String policy) {
        return Page.html(status, policy, html().markup());
    }

    private Html html() {
        Html head = Html.tag("head")
                .with(
                        Html.tag("meta").attr("charset", "utf-8").with(),
                        Html.tag("meta")
                                .attr("name", "viewport")
                                .attr("content", "width=device-width, initial-scale=1")
                                .with(),
                        Html.tag("title").text(title),
                        Html.tag("link")
                                .attr("rel", "icon")
                                .attr("href", "/icon.svg")
                                .with(),
                        Html.tag("link")
                                .attr("rel", "stylesheet")
                                .attr("href", "/style.css")
                                .with());
        Html body = Html.tag("body")
                .with(
                        Html.tag("header").with(header),
                        Html.tag("main").attr("id", "main").with(main),
                        Html.tag("footer").with(footer).when(!footer.markup().isEmpty()));
        return Html.of(
                Html.trusted("<!doctype html>"),
                Html.tag("html").attr("lang", language).with(head, body));
    }
}
