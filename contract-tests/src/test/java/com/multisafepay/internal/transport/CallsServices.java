package com.multisafepay.internal.transport;

import com.multisafepay.internal.service.Services;

/** A transport that calls upwards. */
public final class CallsServices {
    /** Returns them. */
    public static Services services(Services services) {
        return services;
    }
}
