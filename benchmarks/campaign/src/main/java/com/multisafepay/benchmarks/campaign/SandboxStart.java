package com.multisafepay.benchmarks.campaign;

import java.io.IOException;

/** From {@code java -jar} to the line that says that the sandbox listens. */
final class SandboxStart implements Campaign.Section {

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws IOException {
        double[] times = new double[effort.starts];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            Server sandbox = Server.sandbox(modules);
            times[i] = (System.nanoTime() - start) / 1e6;
            sandbox.close();
        }
        results.add("sandboxListens", "java -jar", "ms", times);
    }
}
