package com.multisafepay.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Measures the CPU time of the process and the number of connections per call. */
public final class CallProfiler implements InternalProfiler {

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long cpu;
    private long connections;

    /** JMH makes one by name. */
    public CallProfiler() {}

    @Override
    public String getDescription() {
        return "CPU time of the process and new connections";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        connections = connections();
        cpu = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long used = process.getProcessCpuTime() - cpu;
        long opened = connections() - connections;
        double calls = Math.max(1, result.getMetadata().getAllOps());
        return List.of(
                new ScalarResult("cpu", used / calls, "ns/op", AggregationPolicy.AVG),
                new ScalarResult("connections", 1000 * opened / calls, "per 1000 calls", AggregationPolicy.AVG));
    }

    private static long connections() {
        String api = System.getProperty(CreateOrder.API);
        return api == null ? 0 : Stub.connections(URI.create(api));
    }
}
