package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the start of a fresh machine to its end right after the first order, in turns; some with an archive of loaded classes. */
final class ColdStarts implements Campaign.Section {

    static final String EMPTY = "an empty machine";
    static final String ARCHIVE = ", AppCDS";
    static final String MAIN = "com.multisafepay.benchmarks.ColdStart";

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException, InterruptedException {
        try (Stubs stubs = new Stubs(modules)) {
            Map<String, String[]> commands = commands(modules, stubs);
            Map<String, List<Double>> times = new LinkedHashMap<>();
            for (int round = 0; round < effort.starts; round++) {
                for (Map.Entry<String, String[]> command : commands.entrySet()) {
                    long start = System.nanoTime();
                    Child.runJava(command.getValue());
                    times.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add((System.nanoTime() - start) / 1e6);
                }
            }
            times.forEach((name, samples) -> results.add(
                    "coldStart",
                    name,
                    "ms",
                    samples.stream().mapToDouble(Double::doubleValue).toArray()));
        }
    }

    private static Map<String, String[]> commands(Modules modules, Stubs stubs)
            throws IOException, InterruptedException {
        Map<String, String[]> commands = new LinkedHashMap<>();
        commands.put(EMPTY, new String[] {"-cp", modules.classPath("harness"), MAIN});
        for (Contestant contestant : Contestant.ALL) {
            String classPath = modules.classPath(contestant.module());
            String type = contestant.type();
            String api = stubs.address(contestant);
            commands.put(contestant.name(), new String[] {"-cp", classPath, MAIN, type, api});
            if (contestant.name().equals(Contestant.LIBRARY)
                    || contestant.name().equals(Contestant.JDK)) {
                Path archive = modules.target().resolve(contestant.module() + ".jsa");
                Child.runJava("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath, MAIN, type, api);
                commands.put(
                        contestant.name() + ARCHIVE,
                        new String[] {"-XX:SharedArchiveFile=" + archive, "-cp", classPath, MAIN, type, api});
            }
        }
        return commands;
    }
}
