package com.multisafepay.examples.shop;

/** How far an order of the shop has come, and what its customer is told. */
enum State {
    PLACED("Waiting for your payment", "We have your order, and start once the payment is confirmed."),
    PAID("Paid", "Thank you. We are packing it."),
    REVIEWED("Payment under review", "The payment is being checked. We start once it is confirmed."),
    DECLINED("Payment declined", "Nothing was paid. You can order once more, and pay another way."),
    ENDED("Not paid", "The payment was cancelled, or not made in time. Nothing was paid."),
    PARTLY_REFUNDED("Partly refunded", "A part of the amount is on its way back to you."),
    REFUNDED("Refunded", "The amount is on its way back to you."),
    CHARGED_BACK("Charged back", "Your bank took the payment back.");

    private final String title;
    private final String text;

    State(String title, String text) {
        this.title = title;
        this.text = text;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
