package com.multisafepay.internal.wire;

import com.multisafepay.internal.http.Timeouts;

/** A second door, which leads to the transport. */
public final class SecondDoor {
    @Override
    public String toString() {
        return Timeouts.DEFAULT.toString();
    }
}
