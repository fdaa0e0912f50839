package com.multisafepay.benchmarks;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Creates orders with one candidate, on a stub that runs elsewhere. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CreateOrder {

    /** Address of the stub of the candidate's API. */
    static final String API = "benchmarks.api";

    /** The candidate's class. */
    @Param("")
    public String candidate;

    private Candidate subject;

    /** Makes the benchmark. */
    public CreateOrder() {}

    /**
     * Makes the candidate.
     *
     * @throws ReflectiveOperationException when there is none of that name
     */
    @Setup
    public void make() throws ReflectiveOperationException {
        subject = Candidate.of(candidate, URI.create(System.getProperty(API)));
    }

    /**
     * One call.
     *
     * @return the answer
     * @throws Exception when the call failed
     */
    @Benchmark
    public Object call() throws Exception {
        return subject.createOrder();
    }
}
