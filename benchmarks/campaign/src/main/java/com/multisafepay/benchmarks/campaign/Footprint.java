package com.multisafepay.benchmarks.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much has to be shipped with each candidate. */
final class Footprint implements Campaign.Section {

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException {
        for (Contestant contestant : Contestant.ALL) {
            List<Path> jars = modules.dependencies(contestant.module());
            long bytes = 0;
            for (Path jar : jars) {
                bytes += Files.size(jar);
            }
            results.add("footprint", contestant.name(), "MB", bytes / 1e6);
            results.add("jars", contestant.name(), "jars", jars.size());
        }
    }
}
