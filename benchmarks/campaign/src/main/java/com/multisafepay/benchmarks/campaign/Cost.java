package com.multisafepay.benchmarks.campaign;

import java.util.function.Supplier;

/**
 * The cost of calls to a server.
 *
 * @param calls their number
 * @param seconds the time that they took in all
 * @param micros the microseconds of CPU that the server took for them in all
 */
record Cost(int calls, double seconds, double micros) {

    static final Cost NONE = new Cost(0, 0, 0);

    /** Sends so many requests, each of which has to be taken. */
    static Cost of(Server server, int calls, Supplier<byte[]> requests) throws Exception {
        return atMost(server, calls, Load.FOREVER, requests);
    }

    /** Sends so many requests, or fewer where they take longer than so many seconds. */
    static Cost atMost(Server server, int calls, double seconds, Supplier<byte[]> requests) throws Exception {
        double before = micros(server);
        Load load = Load.atMost(server.port(), calls, seconds, requests).taken();
        return new Cost(load.calls(), load.seconds(), micros(server) - before);
    }

    Cost plus(Cost other) {
        return new Cost(calls + other.calls, seconds + other.seconds, micros + other.micros);
    }

    /** Returns the microseconds of a call. */
    double wallPerCall() {
        return seconds * 1e6 / calls;
    }

    /** Returns the microseconds of CPU of a call. */
    double cpuPerCall() {
        return micros / calls;
    }

    private static double micros(Server server) {
        return server.cpu().toNanos() / 1e3;
    }
}
