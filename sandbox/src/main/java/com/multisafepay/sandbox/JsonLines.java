package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.contract.Json;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Writes each line as a JSON object: its time, the stream that it was meant for, and the line itself. */
final class JsonLines extends OutputStream {
    private final PrintStream target;
    private final String stream;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    JsonLines(PrintStream target, String stream) {
        this.target = target;
        this.stream = stream;
    }

    /** Lets everything that the program and its libraries print go out as JSON. */
    static void replaceStandardStreams() {
        System.setOut(printing(new JsonLines(System.out, "out")));
        System.setErr(printing(new JsonLines(System.err, "err")));
    }

    private static PrintStream printing(JsonLines lines) {
        return new PrintStream(lines, true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int character) {
        if (character != '\n') {
            line.write(character);
            return;
        }
        String message = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (!message.isEmpty()) {
            target.println(Json.object()
                    .put("time", Instant.now().toString())
                    .put("stream", stream)
                    .put("message", message.strip()));
        }
    }
}
