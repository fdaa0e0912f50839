package com.multisafepay.benchmarks.campaign;

import java.util.ArrayList;
import java.util.List;

/**
 * The memory of what is compared.
 *
 * @param gigabytes the heap of sandboxes that hold orders
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

    String[] options(String... more) {
        List<String> all = new ArrayList<>(touched(1024 * gigabytes));
        all.add("-XX:+UseG1GC");
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /**
     * Returns the options for a heap of so many megabytes, all of which are touched before the program begins: on a virtual machine the first
     * touch of a page takes some 20 us, which would be counted for who allocates more, in the windows in which its heap happens to grow.
     */
    static List<String> touched(int megabytes) {
        return List.of("-Xms" + megabytes + "m", "-Xmx" + megabytes + "m", "-XX:+AlwaysPreTouch");
    }

    /** Returns the options of a sandbox that keeps so many orders, paid and refunded ones too, which take more than the usual quarter of the heap. */
    String[] limits() {
        return new String[] {"--max-orders", "" + orders, "--max-memory", "" + 1024 * gigabytes * 3 / 4};
    }
}
