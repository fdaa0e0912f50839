package com.multisafepay.verifier;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Pact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads pact files of any version of the Pact specification. */
final class PactFiles {
    private PactFiles() {}

    static List<Pact> in(Path pacts) {
        if (!Files.isDirectory(pacts)) {
            return List.of(read(pacts));
        }
        try (Stream<Path> files = Files.list(pacts)) {
            return files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .map(PactFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pact read(Path file) {
        return DefaultPactReader.INSTANCE.loadPact(file.toFile());
    }
}
