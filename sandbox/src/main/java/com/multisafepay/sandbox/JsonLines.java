package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.contract.Json;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Writes each line as a JSON object: its time, the stream that it was meant for, and the line itself. */
final class JsonLines extends OutputStream {
    private final PrintStream target;
    private final String stream;
    private final Clock clock;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    JsonLines(PrintStream target, String stream, Clock clock) {
        this.target = target;
        this.stream = stream;
        this.clock = clock;
    }

    /** Returns a stream that prints to another one as JSON. */
    static PrintStream over(PrintStream target, String stream, Clock clock) {
        return new PrintStream(new JsonLines(target, stream, clock), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int character) {
        if (character != '\n') {
            line.write(character);
            return;
        }
        String message = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        if (!message.isEmpty()) {
            target.println(Json.object()
                    .put("time", clock.instant().toString())
                    .put("stream", stream)
                    .put("message", message));
        }
    }
}
