package com.multisafepay.benchmarks;

import java.net.URI;

/** The first order of a fresh machine, and nothing else; without arguments, an empty machine. */
public final class ColdStart {

    private ColdStart() {}

    /**
     * Creates one order and ends.
     *
     * @param args the candidate's class and the address of the API, or nothing
     * @throws Exception when the call failed
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 2 && Candidate.of(args[0], URI.create(args[1])).createOrder() == null) {
            throw new IllegalStateException("no answer");
        }
        System.exit(0);
    }
}
