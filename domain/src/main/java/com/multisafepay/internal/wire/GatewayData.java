package com.multisafepay.internal.wire;

import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.GatewayId;

/** Holds what was read of a {@link Gateway}. */
record GatewayData(GatewayId id, String description, boolean coupon, AnswerJson source) implements Gateway {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Gateway[" + id + "]";
    }
}
