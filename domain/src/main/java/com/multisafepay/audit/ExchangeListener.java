package com.multisafepay.audit;

/**
 * Receives each request with its outcome, repeats of reads included. It is called by the thread of the call, after the answer came and
 * before the call returns, so it should be quick; what it throws is logged and goes no further, as the payment went out.
 */
@FunctionalInterface
public interface ExchangeListener {

    /**
     * Receives an exchange after its request was sent, or after the attempt to send it failed.
     *
     * @param exchange the request and what came of it
     */
    void onExchange(Exchange exchange);
}
