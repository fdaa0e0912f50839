package com.multisafepay.benchmarks.library;

import com.multisafepay.MultiSafepay;
import com.multisafepay.benchmarks.Candidate;
import java.net.URI;

/** The library with the order made anew for each call, checks and all. */
public final class NewDomainValue implements Candidate {

    private final MultiSafepay multiSafepay;

    /**
     * Takes an API.
     *
     * @param api where it is
     */
    public NewDomainValue(URI api) {
        multiSafepay = Domain.client(api);
    }

    @Override
    public Object createOrder() {
        return multiSafepay.orders().create(SampleOrder.make());
    }
}
