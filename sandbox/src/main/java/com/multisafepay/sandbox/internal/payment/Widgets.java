package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.page.Tag;

/** Widgets that several pages of a session share. */
final class Widgets {
    private Widgets() {}

    /** What is wrong with a form, above it. */
    static Html errors(Texts texts, Html list) {
        return tag("div")
                .attr("class", "notice bad")
                .attr("role", "alert")
                .with(tag("h3").text(texts.text("errors")), list);
    }

    /** A radio button with its label. */
    static Html radio(Tag button, String label) {
        return choice(button.attr("type", "radio"), label);
    }

    /** A button to pick with its label. */
    static Html choice(Tag button, String label) {
        return tag("label")
                .attr("class", "choice")
                .with(button.with(), tag("span").text(label));
    }
}
