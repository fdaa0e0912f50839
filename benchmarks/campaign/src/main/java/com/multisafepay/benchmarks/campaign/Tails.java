package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Latencies at a fixed rate, half of what this library can do: with the usual collector, with ZGC on a newer JDK, and where one call in a hundred stalls. */
final class Tails implements Campaign.Section {

    static final String STALLED = ", 1 % of calls stalled";
    static final String ZGC = " with ZGC";
    static final String[] FIGURES = {"tailMedian", "tailP99", "tailP999", "tailWorst"};

    /** Peers that cannot do the rate would show what a queue does, not what they do. */
    static final List<Contestant> TAKING_PART = Contestant.ALL.stream()
            .filter(each ->
                    !List.of(Contestant.JDK, Contestant.GENERATED, "Stripe").contains(each.name()))
            .toList();

    private static final String MAIN = "com.multisafepay.benchmarks.Pace";
    private static final int CALLERS = 16;
    private static final int ONE_IN = 100;

    /** Seconds until the callers' rate is taken for the peak. */
    private static final int TO_THE_PEAK = 60;

    /** The most at which the callers seldom all stall at once. */
    private static final int RATE_WITH_STALLS = 1_000;

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException, InterruptedException {
        List<Machine> machines = new ArrayList<>(List.of(Machine.usual()));
        Machine.newer().ifPresent(newer -> machines.add(newer.with(ZGC, "-XX:+UseZGC")));
        try (Stubs stubs = new Stubs(modules)) {
            int rate = halfOfThePeak(modules, stubs);
            results.add("tailRate", "", "1/s", rate);
            for (int round = 0; round < effort.crowdRounds; round++) {
                for (Machine machine : machines) {
                    turn(modules, stubs, effort, results, machine, rate);
                }
            }
        }
        try (Stubs stubs = new Stubs(modules, ONE_IN)) {
            turn(modules, stubs, effort, results, Machine.usual().with(STALLED), RATE_WITH_STALLS);
        }
    }

    private static int halfOfThePeak(Modules modules, Stubs stubs) throws IOException, InterruptedException {
        Contestant library = Contestant.named(Contestant.LIBRARY);
        Crowds crowd = Crowds.run(
                Machine.usual(), modules, library, stubs.address(library), CALLERS, TO_THE_PEAK, Calls.PLATFORM);
        return (int) crowd.perSecond(TO_THE_PEAK - 2, TO_THE_PEAK) / 2;
    }

    private static void turn(Modules modules, Stubs stubs, Effort effort, Results results, Machine machine, int rate)
            throws IOException, InterruptedException {
        for (Contestant each : TAKING_PART) {
            String said = machine.withHeap(Crowds.HEAP)
                    .with("", "-cp", modules.classPath(each.module()))
                    .run(
                            MAIN,
                            each.type(),
                            stubs.address(each),
                            "" + CALLERS,
                            "" + rate,
                            "" + effort.paceWarmup,
                            "" + effort.paceSeconds);
            String[] figures =
                    said.strip().substring(said.strip().lastIndexOf('\n') + 1).split(" ", FIGURES.length);
            for (int i = 0; i < FIGURES.length; i++) {
                results.add(FIGURES[i], each.name() + machine.name(), "us", Double.parseDouble(figures[i]));
            }
        }
    }
}
