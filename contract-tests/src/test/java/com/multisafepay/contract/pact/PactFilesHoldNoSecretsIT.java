package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pact files keep what was sent, and are there to be passed on. */
class PactFilesHoldNoSecretsIT {

    @Test
    void noPactFileHoldsAKeyOrACardThatCouldBeReal() throws IOException {
        List<Path> pacts;
        try (Stream<Path> files = Files.list(Path.of("target/pacts"))) {
            pacts = files.toList();
        }
        assertThat(pacts).isNotEmpty();
        for (Path pact : pacts) {
            assertThat(Secrets.in(Files.readString(pact))).isEmpty();
        }
    }
}
