package com.multisafepay.order.request;

/** The purpose that payment details are stored for ("Recurring payments"). */
public enum RecurringModel {
    /** The customer starts each payment. */
    CARD_ON_FILE("cardOnFile"),
    /** The merchant charges at fixed times. */
    SUBSCRIPTION("subscription"),
    /** The merchant charges when something happens. */
    UNSCHEDULED("unscheduled");

    private final String wire;

    RecurringModel(String wire) {
        this.wire = wire;
    }

    /**
     * The word that the API uses.
     *
     * @return such as {@code cardOnFile}
     */
    public String wire() {
        return wire;
    }
}
