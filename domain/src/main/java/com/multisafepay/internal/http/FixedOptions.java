package com.multisafepay.internal.http;

import feign.Request;
import java.util.concurrent.TimeUnit;

/** The timeouts of every call. Feign would look for other ones by the name of the thread, which it spells out each time. */
public final class FixedOptions extends Request.Options {

    /**
     * Options of a client.
     *
     * @param timeouts its timeouts
     */
    public FixedOptions(Timeouts timeouts) {
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
