package com.multisafepay.sandbox.internal.server;

import java.util.concurrent.Semaphore;

/** The share of one request in the memory for bodies, taken byte by byte as they come: one that never comes takes nothing from others. */
final class BodyRoom {
    private final Semaphore free;
    private int taken;
    private boolean over;

    BodyRoom(Semaphore free) {
        this.free = free;
    }

    /** Takes room for so many bytes, if there is any left. */
    synchronized boolean take(int bytes) {
        boolean left = !over && free.tryAcquire(bytes);
        taken += left ? bytes : 0;
        return left;
    }

    /** Gives all of it back; there is none to take any more. */
    synchronized void release() {
        over = true;
        free.release(taken);
        taken = 0;
    }
}
