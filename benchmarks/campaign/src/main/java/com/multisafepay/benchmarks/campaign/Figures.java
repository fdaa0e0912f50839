package com.multisafepay.benchmarks.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;

/** Figures of one candidate: minimum and median of the turns. */
record Figures(Results results) {

    /** The best turn's median of single calls, in microseconds. */
    double minWall(Contestant contestant) {
        return Results.min(turns(contestant, 1, Figures::medianCall));
    }

    double medianWall(Contestant contestant) {
        return Results.median(turns(contestant, 1, Figures::medianCall));
    }

    /** Calls a second with sixteen threads. */
    double throughput(Contestant contestant) {
        return 1e6
                * Results.median(turns(
                        contestant,
                        16,
                        turn -> turn.path("primaryMetric").path("score").asDouble()));
    }

    /** Microseconds of CPU a call. */
    double cpu(Contestant contestant, int threads) {
        return Results.median(turns(contestant, threads, turn -> secondary(turn, "cpu"))) / 1e3;
    }

    double bytes(Contestant contestant, int threads) {
        return Results.median(turns(contestant, threads, turn -> secondary(turn, "gc.alloc.rate.norm")));
    }

    /** The most in any turn. */
    double connections(Contestant contestant, int threads) {
        return Arrays.stream(turns(contestant, threads, turn -> secondary(turn, "connections")))
                .max()
                .orElse(Double.NaN);
    }

    /** Microseconds of one operation without a network, the best turn. */
    double part(String benchmark, String parameter) {
        return Results.min(part(
                benchmark,
                parameter,
                turn -> turn.path("primaryMetric").path("score").asDouble()));
    }

    double partBytes(String benchmark, String parameter) {
        return Results.median(part(benchmark, parameter, turn -> secondary(turn, "gc.alloc.rate.norm")));
    }

    /** Milliseconds of a cold start, without those of an empty machine of the same kind. */
    double net(String name) {
        return Results.median(results.samples("coldStart", name))
                - Results.median(results.samples("coldStart", ColdStarts.EMPTY + ColdStarts.machine(name)));
    }

    /** The parameters that something was measured with, in the sequence of the first time. */
    List<String> parameters(String benchmark) {
        return StreamSupport.stream(results.all().spliterator(), false)
                .filter(each -> each.path("benchmark").asText().equals(benchmark))
                .map(each -> each.path("params").path("candidate").asText())
                .distinct()
                .toList();
    }

    /** The least or the most of all peers that were measured. */
    double bestPeer(ToDoubleFunction<Contestant> figure, boolean more) {
        DoubleStream all = Contestant.ALL.stream()
                .filter(Contestant::isPeer)
                .mapToDouble(figure)
                .filter(each -> !Double.isNaN(each));
        return (more ? all.max() : all.min()).orElse(Double.NaN);
    }

    double median(String benchmark, String parameter) {
        return Results.median(results.samples(benchmark, parameter));
    }

    double min(String benchmark, String parameter) {
        return Results.min(results.samples(benchmark, parameter));
    }

    private double[] part(String benchmark, String parameter, ToDoubleFunction<JsonNode> figure) {
        return StreamSupport.stream(results.all().spliterator(), false)
                .filter(turn -> turn.path("benchmark").asText().endsWith(benchmark))
                .filter(turn -> parameter.isEmpty()
                        || turn.path("params").elements().next().asText().equals(parameter))
                .mapToDouble(figure)
                .toArray();
    }

    private double[] turns(Contestant contestant, int threads, ToDoubleFunction<JsonNode> figure) {
        List<JsonNode> turns = results.of("CreateOrder.call", contestant.type(), threads);
        return turns.stream().mapToDouble(figure).toArray();
    }

    private static double medianCall(JsonNode turn) {
        return turn.path("primaryMetric").path("scorePercentiles").path("50.0").asDouble();
    }

    private static double secondary(JsonNode turn, String name) {
        return turn.path("secondaryMetrics").path(name).path("score").asDouble(Double.NaN);
    }
}
