package com.multisafepay.contract.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final String VERSION = System.getProperty("project.version");

    @Test
    void theContractHasTheVersionOfTheArtifacts() throws IOException {
        try (InputStream contract = ApiSpec.openApiJson()) {
            JsonNode version = new ObjectMapper().readTree(contract).at("/info/version");

            assertThat(version.asText()).isEqualTo(VERSION);
        }
    }

    @Test
    void theChangelogBeginsWithTheVersionOfTheArtifacts() throws IOException {
        String latest = Files.readAllLines(ROOT.resolve("CHANGELOG.md")).stream()
                .filter(line -> line.startsWith("## "))
                .findFirst()
                .orElse("");

        assertThat(latest).matches("## \\Q" + VERSION + "\\E, (not yet released|\\d{4}-\\d{2}-\\d{2})");
    }
}
