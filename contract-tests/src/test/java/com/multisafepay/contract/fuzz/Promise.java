package com.multisafepay.contract.fuzz;

/** A promise that holds for every input. */
final class Promise {

    private Promise() {}

    static void holds(boolean kept, String words) {
        if (!kept) {
            throw new AssertionError("does not hold: " + words);
        }
    }
}
