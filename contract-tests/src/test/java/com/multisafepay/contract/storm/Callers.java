package com.multisafepay.contract.storm;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Threads that call at the same time.
 *
 * @param number how many
 * @param virtual whether each is a virtual thread, which takes JDK 21 or newer
 */
record Callers(int number, boolean virtual) {

    static boolean canBeVirtual() {
        return Runtime.version().feature() >= 21;
    }

    ExecutorService start() {
        return virtual ? virtualThreads() : Executors.newFixedThreadPool(number);
    }

    /** A virtual thread each; this lets as many through as there are callers. */
    Semaphore places() {
        return new Semaphore(number);
    }

    /** Compiled for JDK 17, which does not have it. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService) MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class))
                    .invoke();
        } catch (Throwable e) {
            throw new AssertionError("no virtual threads on JDK " + Runtime.version(), e);
        }
    }

    @Override
    public String toString() {
        return number + (virtual ? " virtual threads" : " threads");
    }
}
