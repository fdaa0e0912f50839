package com.multisafepay.benchmarks.library;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.benchmarks.Candidate;
import com.multisafepay.order.request.RedirectOrder;
import java.net.URI;

/** The library as merchants use it: a value of the domain goes in, another comes back. */
public final class Domain implements Candidate {

    private final MultiSafepay multiSafepay;
    private final RedirectOrder order = SampleOrder.make();

    /**
     * Takes an API.
     *
     * @param api where it is
     */
    public Domain(URI api) {
        multiSafepay = client(api);
    }

    static MultiSafepay client(URI api) {
        return MultiSafepay.builder()
                .apiKey("test-key")
                .environment(Environment.of(api.resolve("/v1/json")))
                .build();
    }

    @Override
    public Object createOrder() {
        return multiSafepay.orders().create(order);
    }
}
