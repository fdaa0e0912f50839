package com.multisafepay.sandbox.internal.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answers of the sandbox that broke the contract: logged, and kept for tests that fail on them. */
public final class ContractBreaches {
    private static final Logger LOG = LoggerFactory.getLogger(ContractBreaches.class);
    private static final int MOST = 100;

    private final List<String> breaches = new CopyOnWriteArrayList<>();

    /** Writes one down. */
    public void add(String breach) {
        LOG.error("The sandbox breaks the contract: {}", breach);
        if (breaches.size() < MOST) {
            breaches.add(breach);
        }
    }

    /** What was found so far. */
    public List<String> all() {
        return List.copyOf(breaches);
    }

    /** Forgets what was found. */
    public void clear() {
        breaches.clear();
    }
}
