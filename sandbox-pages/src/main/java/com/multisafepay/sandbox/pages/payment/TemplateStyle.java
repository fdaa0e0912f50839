package com.multisafepay.sandbox.pages.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.pages.layout.Html;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The colours of an order's template as a stylesheet of its own, so that the page's policy need not allow styles inside it. What is no
 * plain colour is left out; so are images, as the page shows nothing from elsewhere.
 */
final class TemplateStyle {
    /** Returns the address of a session's stylesheet. */
    static final String PAGE = "style.css";

    /** In hexadecimal digits, or by its name. */
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3,4}){1,2}|[a-zA-Z]{3,24}");

    private static final String TEXT = "color: %s";
    private static final String BACKGROUND = "background: %s";
    private static final String BORDER = "border-color: %s";
    private static final String METHOD = "button.method";
    private static final String SECONDARY = ".secondary";
    private static final String PRIMARY = ":is(button, .button):not(.secondary, .method)";

    /** The places where a template names a colour, what is painted with it, and how. */
    private record Rule(String pointer, String selector, String declaration) {}

    private static final List<Rule> RULES = List.of(
            // The band goes on beyond the column that the header's parts stand in.
            new Rule(
                    "/header/background",
                    "header",
                    BACKGROUND + "; border-image: conic-gradient(%s 0 0) fill 0 / 0 / 0 100vw; margin-bottom: 1.25rem"),
            new Rule("/header/text", "header, header .languages a[href]", TEXT),
            new Rule("/body/background", "body", BACKGROUND),
            new Rule("/body/text", "body, footer, .due .quiet", TEXT),
            new Rule("/body/link/text", "main a:not(.button)", TEXT),
            new Rule("/body/link/hover/text", "main a:not(.button):hover", TEXT),
            new Rule("/body/link/hover/border", "main a:not(.button):hover", "text-decoration-color: %s"),
            new Rule("/container/background", ".card", BACKGROUND),
            new Rule("/container/text", ".card", TEXT),
            new Rule("/container/link/text", ".card a:not(.button)", TEXT),
            new Rule("/cart/background", "aside.card", BACKGROUND),
            new Rule("/cart/text", "aside.card, aside.card .total :is(th, td)", TEXT),
            new Rule("/cart/label", "aside.card :is(caption, .quiet, tfoot th)", TEXT),
            new Rule("/cart/border", "aside.card, aside.card :is(th, td)", BORDER),
            new Rule("/payment_form/background", "section.card", BACKGROUND),
            new Rule("/payment_form/text", "section.card, section.card :is(h3, summary)", TEXT),
            new Rule("/payment_form/border", "section.card", BORDER),
            new Rule("/payment_form/inputs/border", "section.card :is(input, select, .choice)", BORDER),
            new Rule("/payment_form/inputs/label", "section.card :is(label, legend, .field .hint)", TEXT),
            new Rule("/buttons/payment_method/background", METHOD, BACKGROUND),
            new Rule("/buttons/payment_method/text", METHOD + ", .method .hint", TEXT),
            new Rule("/buttons/payment_method/border", METHOD, BORDER),
            new Rule("/buttons/payment_method/hover/background", METHOD + ":hover", BACKGROUND),
            new Rule("/buttons/payment_method/hover/text", METHOD + ":hover", TEXT),
            new Rule("/buttons/payment_method/hover/border", METHOD + ":hover", BORDER),
            new Rule("/buttons/payment_method/active/background", METHOD + ":active", BACKGROUND),
            new Rule("/buttons/payment_method/active/text", METHOD + ":active", TEXT),
            new Rule("/buttons/payment_method/active/border", METHOD + ":active", BORDER),
            new Rule("/buttons/secondary/background", SECONDARY, BACKGROUND),
            new Rule("/buttons/secondary/text", SECONDARY, TEXT),
            new Rule("/buttons/secondary/hover/background", SECONDARY + ":hover", BACKGROUND),
            new Rule("/buttons/secondary/hover/text", SECONDARY + ":hover", TEXT),
            new Rule("/buttons/primary/background", PRIMARY, "background: %s; border-color: %s"),
            new Rule("/buttons/primary/text", PRIMARY, TEXT),
            new Rule("/buttons/primary/hover/background", PRIMARY + ":hover", "background: %s; border-color: %s"),
            new Rule("/buttons/primary/hover/text", PRIMARY + ":hover", TEXT));

    private TemplateStyle() {}

    /** Returns the stylesheet of an order's template. */
    static Page page(Visit visit) {
        return new Page(200, "text/css;charset=utf-8", Html.POLICY, of(visit).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether a template names colours. */
    static boolean styles(Visit visit) {
        return !of(visit).isEmpty();
    }

    private static String of(Visit visit) {
        JsonNode template = visit.body().at("/payment_options/template");
        StringBuilder style = new StringBuilder();
        for (Rule rule : RULES) {
            String colour = template.at(rule.pointer()).asText("");
            if (COLOUR.matcher(colour).matches()) {
                style.append(rule.selector())
                        .append(" { ")
                        .append(rule.declaration().replace("%s", colour))
                        .append(" }\n");
            }
        }
        return style.toString();
    }
}
