package com.multisafepay.benchmarks.campaign;

import com.multisafepay.benchmarks.Stub;
import java.io.IOException;

/** Creating an order over a kept connection, one thread and sixteen, all candidates in turns; with sixteen also from the first second on. */
final class Calls implements Campaign.Section {

    static final String PLATFORM = "platform";

    private static final int CROWD = 16;

    /** Seconds of warming up sixteen threads, which leave the compiler a twentieth of a core. */
    private static final int CROWD_WARMUP = 150;

    /** The spans of seconds of a fresh machine that are told apart, both ends included. */
    static final int[][] SPANS = {{1, 5}, {6, 15}, {16, 25}};

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException, InterruptedException {
        for (Contestant contestant : Contestant.ALL) {
            results.add("body", contestant.name(), "bytes", body(modules, contestant));
        }
        Jmh jmh = new Jmh(modules, effort, results);
        try (Stubs stubs = new Stubs(modules)) {
            for (int round = 0; round < effort.rounds; round++) {
                turn(jmh, stubs, "sample", 1, effort.warmup);
            }
            for (int round = 0; round < effort.crowdRounds; round++) {
                turn(jmh, stubs, "thrpt", CROWD, CROWD_WARMUP);
            }
            for (int round = 0; round < effort.crowdRounds; round++) {
                fresh(modules, stubs, results);
            }
        }
    }

    static String name(int[] span) {
        return "calls of the seconds " + span[0] + " to " + span[1];
    }

    private static void fresh(Modules modules, Stubs stubs, Results results) throws IOException, InterruptedException {
        for (Contestant each : Contestant.ALL) {
            Crowds crowd = Crowds.run(
                    Machine.usual(), modules, each, stubs.address(each), CROWD, SPANS[SPANS.length - 1][1], PLATFORM);
            for (int[] span : SPANS) {
                results.add(name(span), each.name(), "1/s", crowd.perSecond(span[0], span[1]));
            }
        }
    }

    /** Bytes that a candidate sends; much more or less than the others would not be the same work. */
    private static int body(Modules modules, Contestant contestant) throws IOException, InterruptedException {
        try (Stub stub = Stub.of(contestant.answer())) {
            Child.runJava(
                    "-cp",
                    modules.classPath(contestant.module()),
                    ColdStarts.MAIN,
                    contestant.type(),
                    stub.uri().toString());
            int bytes = stub.largestBody();
            if (bytes < 970 || bytes > 1030) {
                throw new IllegalStateException(contestant.name() + " sends " + bytes + " bytes");
            }
            return bytes;
        }
    }

    private static void turn(Jmh jmh, Stubs stubs, String mode, int threads, int warmup)
            throws IOException, InterruptedException {
        for (Contestant contestant : Contestant.ALL) {
            call(jmh, stubs, contestant, mode, threads, warmup);
        }
    }

    private static void call(Jmh jmh, Stubs stubs, Contestant contestant, String mode, int threads, int warmup)
            throws IOException, InterruptedException {
        jmh.run(
                warmup,
                jmh.modules().classPath(contestant.module()),
                "CreateOrder",
                "-bm",
                mode,
                "-t",
                "" + threads,
                "-p",
                "candidate=" + contestant.type(),
                "-prof",
                "com.multisafepay.benchmarks.CallProfiler",
                "-jvmArgs",
                String.join(" ", Heap.touched(Crowds.HEAP)) + " -Dbenchmarks.api=" + stubs.address(contestant));
    }
}
