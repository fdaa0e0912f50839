package com.multisafepay.spring.boot.observation;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Names observations, always with the same tags: Prometheus drops meters of one name whose tags differ. */
final class CallConvention implements ObservationConvention<CallContext> {

    static final CallConvention INSTANCE = new CallConvention();

    private CallConvention() {}

    @Override
    public String getName() {
        return "multisafepay.client.calls";
    }

    @Override
    public String getContextualName(CallContext context) {
        return "multisafepay " + context.operation();
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof CallContext;
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(CallContext context) {
        return KeyValues.of("operation", context.operation(), "outcome", context.outcome(), "status", context.status());
    }
}
