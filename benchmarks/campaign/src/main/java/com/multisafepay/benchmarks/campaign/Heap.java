package com.multisafepay.benchmarks.campaign;

/**
 * The memory that sandboxes get which are compared.
 *
 * @param gigabytes their heap
 * @param orders the orders that they keep at most; 100,000 is the default of the sandbox
 */
record Heap(int gigabytes, int orders) {

    /** The usual number of orders. */
    static final Heap USUAL = new Heap(1, 100_000);

    /** A million orders. */
    static final Heap LARGE = new Heap(6, 1_000_000);

    /** Returns the name of a sandbox that holds so many orders; only what has the same heap is compared. */
    String name(int stored) {
        return stored + (equals(USUAL) ? "" : " in " + gigabytes + " GB");
    }

    String[] options() {
        return new String[] {"-Xms" + gigabytes + "g", "-Xmx" + gigabytes + "g", "-XX:+UseG1GC"};
    }

    String[] limits() {
        return equals(USUAL)
                ? new String[0]
                : new String[] {"--max-orders", "" + orders, "--max-memory", "" + 1024 * gigabytes * 3 / 4};
    }
}
