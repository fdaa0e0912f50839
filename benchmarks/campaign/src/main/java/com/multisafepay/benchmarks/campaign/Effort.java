package com.multisafepay.benchmarks.campaign;

/** Number and length of the measurements. */
enum Effort {
    /** About three hours. */
    FULL(4, 20, 2, 3, 10, 5, 60, 150, 30, 20, 3),
    /** About an hour and a half. */
    SHORT(2, 15, 1, 2, 4, 3, 30, 20, 30, 8, 2);

    /** Turns of each candidate, each in a new machine. */
    final int rounds;

    /** Seconds of warming up in a turn. */
    final int warmup;

    /** Turns with sixteen threads. */
    final int crowdRounds;

    /** Seconds of measuring in a turn. */
    final int seconds;

    /** Fresh machines of each candidate. */
    final int starts;

    /** Windows of a server. */
    final int windows;

    /** Turns of a sandbox that holds orders, to warm it up. */
    final int storedWarmup;

    /** Turns of it that are measured. */
    final int storedTurns;

    /** Seconds of warming up a machine whose callers call at a fixed rate. */
    final int paceWarmup;

    /** Seconds of measuring it. */
    final int paceSeconds;

    /** Sizes of the table of notifications. */
    final int storeSizes;

    Effort(
            int rounds,
            int warmup,
            int crowdRounds,
            int seconds,
            int starts,
            int windows,
            int storedWarmup,
            int storedTurns,
            int paceWarmup,
            int paceSeconds,
            int storeSizes) {
        this.rounds = rounds;
        this.warmup = warmup;
        this.crowdRounds = crowdRounds;
        this.seconds = seconds;
        this.starts = starts;
        this.windows = windows;
        this.storedWarmup = storedWarmup;
        this.storedTurns = storedTurns;
        this.paceWarmup = paceWarmup;
        this.paceSeconds = paceSeconds;
        this.storeSizes = storeSizes;
    }
}
