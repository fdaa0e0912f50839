package com.multisafepay.sandbox.internal.state;

/** Runs an agenda ten times a second until it is closed. */
final class ClockTicker implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;

    private final Agenda agenda;
    private final Thread thread = new Thread(this::tick, "multisafepay-sandbox-clock");

    private ClockTicker(Agenda agenda) {
        this.agenda = agenda;
    }

    static ClockTicker start(Agenda agenda) {
        ClockTicker ticker = new ClockTicker(agenda);
        ticker.thread.setDaemon(true);
        ticker.thread.start();
        return ticker;
    }

    private void tick() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                agenda.run();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
