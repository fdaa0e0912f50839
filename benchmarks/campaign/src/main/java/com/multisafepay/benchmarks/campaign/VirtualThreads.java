package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.util.Optional;

/** Two thousand callers at once, each on a virtual thread of a newer JDK; left out where there is none. */
final class VirtualThreads implements Campaign.Section {

    private static final int CALLERS = 2_000;

    /** Seconds: two callers run at a time, so that the compiler gets its share. */
    private static final int WARMUP = 60;

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException, InterruptedException {
        Optional<Machine> newer = Machine.newer();
        if (newer.isEmpty()) {
            System.err.println("virtual: left out, as no JDK from 25 on lies beside this one");
            return;
        }
        int seconds = WARMUP + effort.paceSeconds;
        try (Stubs stubs = new Stubs(modules)) {
            for (int round = 0; round < effort.crowdRounds; round++) {
                for (Contestant each : Contestant.ALL) {
                    Crowds crowd =
                            Crowds.run(newer.get(), modules, each, stubs.address(each), CALLERS, seconds, "virtual");
                    results.add("virtualCalls", each.name(), "1/s", crowd.perSecond(WARMUP + 1, seconds));
                    results.add("virtualCpu", each.name(), "us", crowd.cpuPerCall(WARMUP + 1, seconds));
                }
            }
        }
    }
}
