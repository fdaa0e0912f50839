package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;

/** The refunds that a payment method allows. Immutable and thread-safe. */
public final class RefundSpec {

    private final JsonNode row;

    RefundSpec(JsonNode row) {
        this.row = row;
    }

    /** {@return whether all of it can be refunded} */
    public boolean full() {
        return row.path("full").asBoolean();
    }

    /** {@return whether a part of it can be refunded} */
    public boolean partial() {
        return row.path("partial").asBoolean();
    }

    /** {@return whether only one refund is possible} */
    public boolean once() {
        return row.path("once").asBoolean();
    }

    /** {@return whether only what was paid together with another method can be refunded} */
    public boolean onlyCombined() {
        return row.path("only_combined").asBoolean();
    }

    /** {@return the number of business days that have to pass first} */
    public int afterBusinessDays() {
        return row.path("after_business_days").intValue();
    }

    /** {@return the number of days after the payment within which it can be refunded; empty for ever} */
    public OptionalInt days() {
        return number(row.path("days"));
    }

    static OptionalInt number(JsonNode number) {
        return number.isNumber() ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }
}
