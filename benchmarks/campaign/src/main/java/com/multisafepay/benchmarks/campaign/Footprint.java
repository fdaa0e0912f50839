package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Measures the size of the jars that each candidate ships. */
final class Footprint implements Campaign.Section {

    /** Lies beside the JDK's client, in the module of what is written by hand. */
    private static final Predicate<String> OTHER_CLIENT =
            Pattern.compile("/(httpclient5|httpcore5|slf4j)[^/]*$").asPredicate();

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException {
        for (Contestant contestant : Contestant.ALL) {
            List<Path> jars = modules.dependencies(contestant.module()).stream()
                    .filter(jar -> !contestant.name().equals(Contestant.JDK) || !OTHER_CLIENT.test(jar.toString()))
                    .toList();
            long bytes = 0;
            for (Path jar : jars) {
                bytes += Files.size(jar);
            }
            results.add("footprint", contestant.name(), "MB", bytes / 1e6);
            results.add("jars", contestant.name(), "jars", jars.size());
        }
    }
}
