package com.multisafepay.internal.wire;

import com.multisafepay.internal.transport.FeignApi;

/** A second door, which leads to the transport. */
public final class SecondDoor {
    @Override
    public String toString() {
        return FeignApi.class.getName();
    }
}
