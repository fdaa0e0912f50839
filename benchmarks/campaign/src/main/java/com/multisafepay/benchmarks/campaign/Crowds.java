package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The seconds of a fresh machine with many callers, the first one first.
 *
 * @param calls the calls that ended in each second
 * @param cpu the nanoseconds of CPU that the process took in each second
 */
@SuppressWarnings("ArrayRecordComponent")
record Crowds(double[] calls, double[] cpu) {

    /** Megabytes of every candidate's heap. */
    static final int HEAP = 512;

    private static final String MAIN = "com.multisafepay.benchmarks.Crowd";

    static Crowds run(
            Machine machine, Modules modules, Contestant contestant, String api, int callers, int seconds, String kind)
            throws IOException, InterruptedException {
        String said = machine.withHeap(HEAP)
                .with("", "-cp", modules.classPath(contestant.module()))
                .run(MAIN, contestant.type(), api, "" + callers, "" + seconds, kind);
        return of(said);
    }

    /** Reads the lines that tell of a second each, and skips others. */
    static Crowds of(String said) {
        List<String[]> lines = said.lines()
                .filter(line -> line.matches("\\d+ \\d+"))
                .map(line -> line.split(" ", 2))
                .toList();
        return new Crowds(column(lines.stream(), 0), column(lines.stream(), 1));
    }

    /** Returns the calls a second from one second to another, both included; the first one is 1. */
    double perSecond(int from, int to) {
        return sum(calls, from, to) / (to - from + 1);
    }

    /** Returns the microseconds of CPU a call took. */
    double cpuPerCall(int from, int to) {
        return sum(cpu, from, to) / 1e3 / sum(calls, from, to);
    }

    private static double sum(double[] seconds, int from, int to) {
        double sum = 0;
        for (int second = from; second <= to; second++) {
            sum += seconds[second - 1];
        }
        return sum;
    }

    private static double[] column(Stream<String[]> lines, int number) {
        return lines.mapToDouble(line -> Double.parseDouble(line[number])).toArray();
    }
}
