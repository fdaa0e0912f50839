package com.multisafepay.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first 100 answers and notifications of the sandbox that broke the contract, logged and kept for tests that fail on them. */
final class ContractBreaches implements Consumer<String> {
    private static final Logger LOG = LoggerFactory.getLogger(ContractBreaches.class);
    private static final int MOST = 100;

    private final List<String> breaches = new CopyOnWriteArrayList<>();

    @Override
    public void accept(String breach) {
        LOG.error("The sandbox breaks the contract: {}", breach);
        if (breaches.size() < MOST) {
            breaches.add(breach);
        }
    }

    List<String> all() {
        return List.copyOf(breaches);
    }

    void clear() {
        breaches.clear();
    }
}
