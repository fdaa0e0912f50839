package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Html;

/** The ways off a step, unless the template hides them. */
final class Links {
    private Links() {}

    /** Gives up. */
    static Html cancel(Visit visit) {
        return tag("form")
                .attr("class", "way")
                .attr("method", "post")
                .attr("action", visit.address("cancel"))
                .with(tag("button")
                        .attr("class", "secondary wide")
                        .text(visit.texts().text("cancel")))
                .when(!visit.hides("btn_cancel"));
    }

    /** Back to the choice of a method. */
    static Html allMethods(Visit visit) {
        return tag("p").attr("class", "way")
                .with(tag("a").attr("href", visit.address("methods"))
                        .text(visit.texts().text("all_methods")))
                .when(!visit.hides("btn_all_methods") && !visit.direct());
    }
}
