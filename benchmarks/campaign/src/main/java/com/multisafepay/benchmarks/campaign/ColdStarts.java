package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From the start of a fresh machine to its end right after the first order, in turns: on all cores and on one with little memory, with an archive
 * of loaded classes, and on a newer JDK with its cache of what was loaded, linked and profiled. Then the same of a Spring Boot application.
 */
final class ColdStarts implements Campaign.Section {

    static final String EMPTY = "an empty machine";
    static final String ARCHIVE = ", AppCDS";
    static final String SMALL = ", 1 core and 256 MB";
    static final String NEWER = ", newer JDK";
    static final String CACHE = ", newer JDK and AOT cache";
    static final String MAIN = "com.multisafepay.benchmarks.ColdStart";

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    /** Returns the words for the kind of machine behind a name; empty for the usual one. */
    static String machine(String name) {
        if (name.endsWith(SMALL)) {
            return SMALL;
        }
        return name.endsWith(NEWER) || name.endsWith(CACHE) ? NEWER : "";
    }

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException, InterruptedException {
        try (Stubs stubs = new Stubs(modules)) {
            Map<String, Machine> commands = commands(modules, stubs);
            Map<String, List<Double>> times = new LinkedHashMap<>();
            for (int round = 0; round < effort.starts; round++) {
                for (Map.Entry<String, Machine> command : commands.entrySet()) {
                    long start = System.nanoTime();
                    command.getValue().run();
                    times.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add((System.nanoTime() - start) / 1e6);
                }
            }
            times.forEach((name, samples) -> results.add(
                    "coldStart",
                    name,
                    "ms",
                    samples.stream().mapToDouble(Double::doubleValue).toArray()));
            new BootStarts(modules, stubs).measure(effort.starts / 2, results);
        }
    }

    private static Map<String, Machine> commands(Modules modules, Stubs stubs)
            throws IOException, InterruptedException {
        Map<String, Machine> commands = new LinkedHashMap<>();
        Machine usual = Machine.usual();
        put(commands, usual, "", modules, stubs, Contestant.ALL);
        for (String name : List.of(Contestant.LIBRARY, Contestant.JDK)) {
            Contestant each = Contestant.named(name);
            Path archive = modules.target().resolve(each.module() + ".jsa");
            first(usual.with("", "-XX:ArchiveClassesAtExit=" + archive), modules, stubs, each)
                    .run();
            commands.put(
                    name + ARCHIVE, first(usual.with("", "-XX:SharedArchiveFile=" + archive), modules, stubs, each));
        }
        List<Contestant> few = Contestant.ALL.stream()
                .filter(each -> !each.isPeer() && !each.name().equals(Contestant.GENERATED))
                .toList();
        if (Files.exists(TASKSET)) {
            Machine small = usual.with("", "-XX:MaxRAM=256m").under("", TASKSET.toString(), "-c", "0");
            put(commands, small, SMALL, modules, stubs, few);
        }
        Optional<Machine> newer = Machine.newer();
        if (newer.isPresent()) {
            put(commands, newer.get(), NEWER, modules, stubs, few);
            Contestant library = Contestant.named(Contestant.LIBRARY);
            Path cache = modules.target().resolve("library.aot");
            // Profiles would have the second compiler begin at once, on the cores that the order needs.
            first(
                            newer.get().with("", "-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + cache),
                            modules,
                            stubs,
                            library)
                    .run();
            commands.put(
                    library.name() + CACHE,
                    first(newer.get().with("", "-XX:AOTCache=" + cache), modules, stubs, library));
        }
        return commands;
    }

    private static void put(
            Map<String, Machine> commands,
            Machine machine,
            String words,
            Modules modules,
            Stubs stubs,
            List<Contestant> contestants)
            throws IOException {
        commands.put(EMPTY + words, machine.with("", "-cp", modules.classPath("harness"), MAIN));
        for (Contestant each : contestants) {
            commands.put(each.name() + words, first(machine, modules, stubs, each));
        }
    }

    private static Machine first(Machine machine, Modules modules, Stubs stubs, Contestant each) throws IOException {
        return machine.with("", "-cp", modules.classPath(each.module()), MAIN, each.type(), stubs.address(each));
    }
}
