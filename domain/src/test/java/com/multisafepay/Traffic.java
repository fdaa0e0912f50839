package com.multisafepay;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes the calls of a test run: method, address, content type and body, in a line each. In a build each process has its file below {@code
 * target/traffic}.
 */
final class Traffic {
    private final Path file = Path.of(System.getProperty("traffic.file", "target/traffic.txt"));

    Traffic() {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void add(Request request) {
        byte[] body = request.body();
        String type = String.join(",", request.headers().getOrDefault("Content-Type", List.of()));
        String line = String.join(
                "\t",
                request.httpMethod().name(),
                request.url(),
                type,
                body == null ? "" : new String(body, UTF_8).replace("\n", " "));
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
