package com.multisafepay.internal.transport;

import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import feign.Request;
import java.util.concurrent.TimeUnit;

/** Holds the timeouts of every call. Feign would look for others by the name of the thread, which it spells out each time. */
final class FixedOptions extends Request.Options {

    FixedOptions(Timeouts timeouts) {
        super(
                timeouts.connect().toMillis(),
                TimeUnit.MILLISECONDS,
                timeouts.read().toMillis(),
                TimeUnit.MILLISECONDS,
                false);
    }

    @Override
    public Request.Options getMethodOptions(String methodName) {
        return this;
    }
}
