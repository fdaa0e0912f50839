package com.multisafepay.audit;

/**
 * Is told of each request and what came of it, repeats of reads included. It is called by the thread of the call, after the answer came and
 * before the call returns, so it should be quick; what it throws is logged and goes no further, as the payment went out.
 */
@FunctionalInterface
public interface ExchangeListener {

    /**
     * A request went out, or tried to.
     *
     * @param exchange the request and what came of it
     */
    void onExchange(Exchange exchange);
}
