package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.pages.layout.Html;

/**
 * A step of the payment: its heading, what is paid, how much, and what for.
 *
 * @param visit the customer on the page
 * @param status the HTTP status
 * @param heading what the customer does here
 */
record Step(Visit visit, int status, String heading) {

    /** Returns the page of a view that stands in this step. */
    <V> Page page(Html.Template<V> template, V view) {
        return visit.page(status, template, view);
    }

    String title() {
        String title = visit.texts().text("title", heading, due());
        return status < 400 ? title : visit.texts().text("title.error", title);
    }

    String due() {
        return visit.texts().money(visit.amount(), visit.currency());
    }

    String covered() {
        return visit.texts().money(visit.order().covered(), visit.currency());
    }

    /** Returns whether nothing stands beside it. */
    boolean alone() {
        return visit.hides("cart")
                || visit.flag("/payment_options/settings/fco/cart/disabled")
                || (items().isEmpty() && cart().lines().isEmpty());
    }

    /** Returns the merchant's own markup of what is bought, cleaned; empty where there is none. */
    String items() {
        return ItemsMarkup.of(visit.text("/items"));
    }

    CartView cart() {
        return CartView.of(visit);
    }
}
