package com.multisafepay.spring.boot;

import com.multisafepay.MultiSafepayBuilder;

/** A bean that sets what no property does, such as a proxy, a trust store or a listener, for the clients of all sites. */
@FunctionalInterface
public interface MultiSafepayBuilderCustomizer {

    /**
     * Changes settings after those of the properties were set.
     *
     * @param builder the builder of all clients
     */
    void customize(MultiSafepayBuilder builder);
}
