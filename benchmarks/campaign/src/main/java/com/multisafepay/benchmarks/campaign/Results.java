package com.multisafepay.benchmarks.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that was measured, in JMH's own JSON format; what JMH did not measure itself has the same shape. */
final class Results {

    private final JsonMapper mapper = new JsonMapper();
    private final ArrayNode all = mapper.createArrayNode();

    /** Takes over what JMH wrote; its histograms of single calls are too long to keep. */
    void add(Path jmh) throws IOException {
        for (JsonNode result : mapper.readTree(jmh.toFile())) {
            ObjectNode kept = (ObjectNode) result;
            ((ObjectNode) kept.path("primaryMetric")).remove("rawDataHistogram");
            kept.remove(List.of("jvm", "jvmArgs"));
            all.add(kept);
        }
    }

    /** A figure of what was measured without JMH. */
    void add(String benchmark, String parameter, String unit, double... samples) {
        ObjectNode result = all.addObject();
        result.put("benchmark", benchmark).put("mode", "ss").put("threads", 1).put("forks", samples.length);
        result.putObject("params").put("candidate", parameter);
        ObjectNode metric = result.putObject("primaryMetric");
        metric.put("score", median(samples)).put("scoreUnit", unit);
        ArrayNode raw = metric.putArray("rawData").addArray();
        Arrays.stream(samples).forEach(raw::add);
    }

    /** JMH's scores of one benchmark, one for each fork or turn. */
    List<JsonNode> of(String benchmark, String candidate, int threads) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode result : all) {
            if (result.path("benchmark").asText().endsWith(benchmark)
                    && result.path("params").path("candidate").asText().equals(candidate)
                    && result.path("threads").asInt() == threads) {
                found.add(result);
            }
        }
        return found;
    }

    /** The samples that were added under a name, or none. */
    double[] samples(String benchmark, String parameter) {
        return of(benchmark, parameter, 1).stream()
                .flatMapToDouble(result -> {
                    JsonNode raw = result.path("primaryMetric").path("rawData").path(0);
                    double[] samples = new double[raw.size()];
                    Arrays.setAll(samples, i -> raw.get(i).asDouble());
                    return Arrays.stream(samples);
                })
                .toArray();
    }

    Iterable<JsonNode> all() {
        return all;
    }

    void write(Path file) throws IOException {
        mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
    }

    static double median(double... samples) {
        if (samples.length == 0) {
            return Double.NaN;
        }
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static double min(double... samples) {
        return Arrays.stream(samples).min().orElse(Double.NaN);
    }
}
