package com.multisafepay.sandbox.internal.proxy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.Contract.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes masked bodies to a folder: a file for each, and an {@code index.tsv} of file, method, path and part. A body that came before is not
 * written again; what the folder has from earlier stays.
 */
final class Recording {
    private static final Logger LOG = LoggerFactory.getLogger(Recording.class);
    private static final String INDEX = "index.tsv";
    private static final int MOST = 10_000;

    private final Path folder;
    private final Set<String> files = new HashSet<>();

    /** Opens a folder, which is made where it is missing. */
    Recording(Path folder) {
        this.folder = folder;
        Path index = folder.resolve(INDEX);
        try {
            Files.createDirectories(folder.resolve("requests"));
            Files.createDirectories(folder.resolve("responses"));
            if (Files.notExists(index)) {
                Files.writeString(index, "file\tmethod\tpath\tpart\n");
            }
            Files.readAllLines(index).forEach(row -> files.add(row.split("\t", 2)[0]));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for recordings cannot be written: " + folder, e);
        }
    }

    /** Writes the body of a request, or of an answer, to an operation of the contract. */
    synchronized void write(Checked call, boolean request, ObjectNode body) {
        byte[] text = (body.toPrettyString() + '\n').getBytes(StandardCharsets.UTF_8);
        String file = (request ? "requests/" : "responses/") + call.operationId() + '-' + UUID.nameUUIDFromBytes(text)
                + ".json";
        if (files.contains(file) || files.size() > MOST) {
            return;
        }
        String row = String.join("\t", List.of(file, call.method(), call.path(), request ? "request" : "answer"));
        try {
            Files.write(folder.resolve(file), text);
            Files.writeString(folder.resolve(INDEX), row + '\n', StandardOpenOption.APPEND);
            files.add(file);
        } catch (IOException e) {
            LOG.error("A body could not be recorded: {}", e.toString());
        }
    }
}
