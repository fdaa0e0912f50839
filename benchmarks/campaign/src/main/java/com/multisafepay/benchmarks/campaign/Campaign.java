package com.multisafepay.benchmarks.campaign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one command: measures, and writes {@code results.json} and {@code results.md}. Everything runs on the loopback interface. */
public final class Campaign {

    private Campaign() {}

    /** A section of the campaign. */
    interface Section {
        void measure(Modules modules, Effort effort, Results results) throws Exception;
    }

    /**
     * Runs all sections, or some.
     *
     * @param args the root of the build, "full" or "short", and the sections; default: all
     * @throws Exception when a candidate failed
     */
    public static void main(String[] args) throws Exception {
        Modules modules = new Modules(Path.of(args[0]));
        Effort effort = Effort.valueOf(args[1].toUpperCase(Locale.ROOT));
        Map<String, Section> sections = new LinkedHashMap<>();
        // The first: it needs npm, and where that is missing, that shows at once.
        sections.put("creates", new SandboxCreates());
        sections.put("calls", new Calls());
        sections.put("tails", new Tails());
        sections.put("virtual", new VirtualThreads());
        sections.put("parts", new Parts());
        sections.put("cold", new ColdStarts());
        sections.put("footprint", new Footprint());
        sections.put("startup", new SandboxStart());
        sections.put("stored", new SandboxStored(Heap.USUAL, List.of(1_000, 10_000, 100_000)));
        sections.put("lists", new SandboxLists(Heap.USUAL, List.of(1_000, 10_000, 100_000)));
        sections.put("burst", new SandboxBurst());
        sections.put("store", new StoreGrowth());
        // Too large for a machine with little memory: only when they are named.
        Map<String, Section> large = new LinkedHashMap<>();
        large.put("stored-million", new SandboxStored(Heap.LARGE, List.of(1_000, 1_000_000)));
        large.put("lists-million", new SandboxLists(Heap.LARGE, List.of(1_000, 1_000_000)));
        if (args.length > 2) {
            sections.putAll(large);
            sections.keySet().retainAll(List.of(args).subList(2, args.length));
        }
        Path target = Files.createDirectories(modules.root().resolve("benchmarks/target"));
        Results results = new Results();
        for (Map.Entry<String, Section> section : sections.entrySet()) {
            long start = System.nanoTime();
            section.getValue().measure(modules, effort, results);
            System.err.printf("%s: %d s%n", section.getKey(), (System.nanoTime() - start) / 1_000_000_000);
            results.write(target.resolve("results.json"));
            Files.writeString(target.resolve("results.md"), new Report(results).text());
        }
        System.out.println(new Report(results).text());
    }
}
