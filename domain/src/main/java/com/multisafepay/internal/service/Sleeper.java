package com.multisafepay.internal.service;

import java.time.Duration;

/** Lets time pass; tests pass a clock of their own. */
@FunctionalInterface
interface Sleeper {

    void sleep(Duration pause) throws InterruptedException;
}
