package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * From the start of a fresh machine to the first order of a Spring Boot application that serves the web: with the starter, with the same wired by hand,
 * and up to where it serves without this library. Each runs out of the jar that Boot packages, in turns.
 */
record BootStarts(Modules modules, Stubs stubs) {

    static final String TIME = "bootStart";
    static final String CPU = "bootStartCpu";
    static final String WITHOUT = "without this library, no order";
    static final String BY_HAND = "wired by hand";
    static final String STARTER = "with the starter";

    private static final List<Map.Entry<String, String>> APPLICATIONS =
            List.of(Map.entry(WITHOUT, "without"), Map.entry(BY_HAND, "by-hand"), Map.entry(STARTER, "with"));

    private static final Pattern TOLD = Pattern.compile("(?m)^(?:started|ordered) (\\d+) (\\d+)");

    void measure(int rounds, Results results) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, String> each : APPLICATIONS) {
                String said = Machine.usual().run(command(each.getValue()));
                MatchResult told = TOLD.matcher(said)
                        .results()
                        .reduce((first, last) -> last)
                        .orElseThrow(() -> new IOException("no start is told in:\n" + said));
                results.add(TIME, each.getKey(), "ms", Double.parseDouble(told.group(1)));
                results.add(CPU, each.getKey(), "ms", Double.parseDouble(told.group(2)));
            }
        }
    }

    private String[] command(String module) {
        String address = stubs.address(Contestant.named(Contestant.LIBRARY));
        return new String[] {
            "-jar",
            modules.root()
                    .resolve("benchmarks/spring-boot/" + module + "/target/" + module + "-1-packaged.jar")
                    .toString(),
            "--server.port=0",
            module.equals("without") ? "--no-order" : "--stub=" + address + "/v1/json"
        };
    }
}
