package com.multisafepay.benchmarks;

import java.net.URI;

/** One way to create an order: made once, called often, from many threads. */
public interface Candidate {

    /**
     * Sends the same order again and reads the answer.
     *
     * @return what came back, as the candidate's users get it
     * @throws Exception when that failed
     */
    Object createOrder() throws Exception;

    /**
     * A candidate by the name of its class, which has a constructor that takes the address of the API.
     *
     * @param name the class
     * @param api where the API is
     * @return the candidate
     * @throws ReflectiveOperationException when there is none
     */
    static Candidate of(String name, URI api) throws ReflectiveOperationException {
        return Class.forName(name)
                .asSubclass(Candidate.class)
                .getConstructor(URI.class)
                .newInstance(api);
    }
}
