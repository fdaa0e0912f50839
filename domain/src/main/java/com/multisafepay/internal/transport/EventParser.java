package com.multisafepay.internal.transport;

import com.multisafepay.internal.transport.FeignApi.EventStream.Event;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses server-sent events as the HTML standard has it, with two liberties: a second {@code event} line ends the event before it, and so
 * does the end of the stream after a whole line. An event that is longer than {@link #LONGEST} bytes is passed over.
 */
final class EventParser {

    static final int LONGEST = 64 * 1024;
    private static final int LONGEST_RETRY_DIGITS = 9;

    private final InputStream in;
    private final StringBuilder data = new StringBuilder();
    private String name = "";
    private boolean hasData;
    private boolean tooLong;
    private boolean first = true;
    private boolean afterReturn;
    private @Nullable String lastId;
    private @Nullable Duration retry;

    EventParser(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Returns the id of the latest event that had one; empty where none had. */
    Optional<String> lastId() {
        return Optional.ofNullable(lastId);
    }

    /** Returns the pause before another connection that the server asked for. */
    Optional<Duration> retry() {
        return Optional.ofNullable(retry);
    }

    /** Waits for the next event; null at the end of the stream. */
    @Nullable
    Event next() throws IOException {
        while (true) {
            String line = line();
            if (line == null) {
                return hasData ? event("") : null;
            }
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + (line.startsWith(" ", colon + 1) ? 2 : 1));
            boolean ends = line.isEmpty() || (field.equals("event") && hasData);
            if (ends) {
                Event event = event(line.isEmpty() ? "" : value);
                if (event != null) {
                    return event;
                }
            } else {
                take(field, value);
            }
        }
    }

    private void take(String field, String value) {
        switch (field) {
            case "event" -> name = value;
            case "data" -> {
                tooLong |= data.length() + value.length() > LONGEST;
                if (!tooLong) {
                    data.append(hasData ? "\n" : "").append(value);
                }
                hasData = true;
            }
            case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
            case "retry" -> {
                if (value.length() <= LONGEST_RETRY_DIGITS && value.matches("[0-9]+")) {
                    retry = Duration.ofMillis(Long.parseLong(value));
                }
            }
            default -> {
                // A comment, or an unknown field.
            }
        }
    }

    /** Ends an event; null where there was none, or one that is too long. */
    private @Nullable Event event(String nextName) {
        Event event = hasData && !tooLong ? new Event(name.isEmpty() ? "message" : name, data.toString()) : null;
        name = nextName;
        data.setLength(0);
        hasData = false;
        tooLong = false;
        return event;
    }

    /** Returns the next whole line, without its end; null at the end of the stream. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = next == '\r';
            if (next == '\n' || next == '\r') {
                String line = bytes.toString(StandardCharsets.UTF_8);
                boolean marked = first && line.startsWith("\uFEFF");
                first = false;
                return marked ? line.substring(1) : line;
            }
            if (bytes.size() < LONGEST) {
                bytes.write(next);
            } else {
                tooLong = true;
            }
        }
        return null;
    }
}
