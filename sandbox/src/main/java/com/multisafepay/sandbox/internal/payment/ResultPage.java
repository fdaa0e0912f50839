package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.Page;

/** What the customer reads at the end where the shop has no page for it, or where their window is to be closed. */
final class ResultPage {
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private ResultPage() {}

    /** How the order stands. */
    static Page show(Visit visit) {
        Texts texts = visit.texts();
        String state = state(visit.order().status());
        boolean again = state.equals("declined") || state.equals("cancelled") || state.equals("expired");
        Html part = Html.of(
                tag("p").attr("class", again ? "notice bad" : "notice good")
                        .text(texts.text("result." + state + ".text", amount(visit))),
                facts(visit),
                retry(visit).when(again && !visit.direct()));
        String heading = texts.text("result." + state);
        return visit.flag("/payment_options/close_window")
                ? new PageLayout(visit).closing(heading, Html.of(part, tag("p").text(texts.text("close"))))
                : new PageLayout(visit).message(200, heading, part);
    }

    /** The link has ended: by time, by the merchant, or because it was opened too often. */
    static Page ended(Visit visit, String why) {
        return new PageLayout(visit)
                .message(
                        GONE,
                        visit.texts().text("ended." + why),
                        tag("p").text(visit.texts().text("ended." + why + ".text")));
    }

    /** The method is none that this order can be paid by. */
    static Page notOffered(Visit visit) {
        return new PageLayout(visit)
                .message(
                        NOT_FOUND,
                        visit.texts().text("not_offered"),
                        Html.of(tag("p").text(visit.texts().text("not_offered.text")), Links.allMethods(visit)));
    }

    private static Html facts(Visit visit) {
        Texts texts = visit.texts();
        return tag("dl")
                .attr("class", "facts")
                .with(
                        tag("dt").text(texts.text("facts.order")),
                        tag("dd").text(visit.order().orderId()),
                        tag("dt").text(texts.text("facts.description")),
                        tag("dd").text(visit.text("/description")),
                        tag("dt").text(texts.text("facts.amount")),
                        tag("dd").text(amount(visit)));
    }

    private static Html retry(Visit visit) {
        return tag("p").with(tag("a").attr("class", "button")
                .attr("href", visit.address("methods"))
                .text(visit.texts().text("retry")));
    }

    private static String amount(Visit visit) {
        return visit.texts().money(visit.order().amount(), visit.currency());
    }

    private static String state(String status) {
        return switch (status) {
            case "declined" -> "declined";
            case "void", "cancelled" -> "cancelled";
            case "expired" -> "expired";
            case "initialized" -> "pending";
            case "uncleared" -> "uncleared";
            default -> "paid";
        };
    }
}
