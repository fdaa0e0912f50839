package com.multisafepay.sandbox.internal.state;

/** Does what is due as time passes by itself, ten times a second, until it is closed. */
public final class ClockTicker implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;

    private final Agenda agenda;
    private final Thread thread = new Thread(this::beat, "multisafepay-sandbox-clock");

    private ClockTicker(Agenda agenda) {
        this.agenda = agenda;
    }

    /** Starts the heartbeat of an agenda. */
    public static ClockTicker of(Agenda agenda) {
        ClockTicker heartbeat = new ClockTicker(agenda);
        heartbeat.thread.setDaemon(true);
        heartbeat.thread.start();
        return heartbeat;
    }

    private void beat() {
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
