package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs JMH in a machine with a class path of its own; an error of a candidate ends the campaign. */
record Jmh(Modules modules, Effort effort, Results results) {

    void run(String classPath, String... args) throws IOException, InterruptedException {
        run(effort.warmup, classPath, args);
    }

    void run(int warmup, String classPath, String... args) throws IOException, InterruptedException {
        Path file = modules.target().resolve("jmh.json");
        List<String> all = new ArrayList<>(List.of("-cp", classPath, "org.openjdk.jmh.Main"));
        all.addAll(Arrays.asList(args));
        all.addAll(List.of("-f", "1", "-w", "1s", "-r", "1s", "-foe", "true"));
        all.addAll(List.of("-wi", "" + warmup, "-i", "" + effort.seconds));
        all.addAll(List.of("-prof", "gc", "-rf", "json", "-rff", file.toString()));
        Child.runJava(all.toArray(String[]::new));
        results.add(file);
    }
}
