package com.multisafepay.benchmarks.campaign;

import java.io.File;
import java.io.IOException;

/** Benchmarks without a network: codec, totals of carts, verification of notifications. */
final class Parts implements Campaign.Section {

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException, InterruptedException {
        String classPath = modules.classPath("library") + File.pathSeparator + modules.classPath("by-hand");
        Jmh jmh = new Jmh(modules, effort, results);
        for (int round = 0; round < effort.rounds / 2; round++) {
            jmh.run(effort.warmup / 2, classPath, "library\\.(Codec|Carts|Notifications)", "-bm", "avgt");
        }
    }
}
