package com.multisafepay.benchmarks.campaign;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures the costs of a call of the sandbox with few and with many orders stored, how much of that is the garbage collector's, what is kept in
 * memory, and for how long the collector stops everything: a sandbox of the same heap for each number, in turns.
 */
record SandboxStored(Heap heap, List<Integer> stored) implements Campaign.Section {

    static final String CREATE = "Create";
    static final String READ = "Read";
    static final String CAPTURE = "Capture";
    static final String REFUND = "Refund";

    private static final int CALLS = 1_000;

    /** Orders that are captured and refunded in a turn, each of which has to be created and authorised before. */
    private static final int PAYMENTS = 250;

    /** The fewest orders that are weighed: with fewer, what a sandbox keeps of its latest calls would count. */
    private static final int FEWEST_WEIGHED = 10_000;

    /** The most orders of which it is weighed what they hold when all are refunded: more would not fit. */
    private static final int MOST_REFUNDED = 100_000;

    /** A turn of a sandbox. */
    private interface Turn {
        void of(StoredSandbox sandbox) throws Exception;
    }

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws Exception {
        List<StoredSandbox> all = new ArrayList<>();
        try {
            for (int number : stored) {
                all.add(new StoredSandbox(modules, heap, number));
            }
            turns(all, each -> each.measure(CREATE, CALLS, each::create), effort, results, CREATE);
            turns(all, each -> each.measure(READ, CALLS, each::read), effort, results, READ);
            for (StoredSandbox each : all) {
                results.add("memoryStored", each.name(), "MB", each.liveBytes() / 1e6);
            }
            turns(all, SandboxStored::captureAndRefund, effort, results, CAPTURE, REFUND);
            for (StoredSandbox each : all) {
                results.add("longestPause", each.name(), "ms", each.longestPause());
                weigh(each, results);
            }
        } finally {
            all.forEach(StoredSandbox::close);
        }
    }

    private static void turns(List<StoredSandbox> all, Turn turn, Effort effort, Results results, String... calls)
            throws Exception {
        turns(all, turn, effort.storedWarmup);
        for (StoredSandbox each : all) {
            each.begin();
        }
        turns(all, turn, effort.storedTurns);
        for (StoredSandbox each : all) {
            double collector = each.collectorPerCall();
            for (String call : calls) {
                // Means, so that what the collector does in some of the turns counts.
                results.add(
                        "wallPer" + call + "Stored",
                        each.name(),
                        "us",
                        each.cost(call).wallPerCall());
                results.add(
                        "cpuPer" + call + "Stored",
                        each.name(),
                        "us",
                        each.cost(call).cpuPerCall());
                results.add("collectorPer" + call + "Stored", each.name(), "us", collector);
            }
        }
    }

    private static void turns(List<StoredSandbox> all, Turn turn, int turns) throws Exception {
        for (int number = 0; number < turns; number++) {
            for (StoredSandbox each : all) {
                each.fill();
                turn.of(each);
            }
        }
    }

    private static void captureAndRefund(StoredSandbox sandbox) throws Exception {
        sandbox.authorise(PAYMENTS);
        sandbox.measure(CAPTURE, PAYMENTS, sandbox.cards(PAYMENTS, Payments::capture));
        sandbox.measure(REFUND, PAYMENTS, sandbox.cards(PAYMENTS, Payments::refund));
    }

    private static void weigh(StoredSandbox sandbox, Results results) throws Exception {
        if (sandbox.stored() < FEWEST_WEIGHED) {
            return;
        }
        results.add("bytesUnpaid", sandbox.name(), "bytes", sandbox.bytesOfUnpaid());
        if (sandbox.stored() <= MOST_REFUNDED) {
            results.add("bytesRefunded", sandbox.name(), "bytes", sandbox.bytesOfRefunded());
        }
    }
}
