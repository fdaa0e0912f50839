package com.multisafepay.contract.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** They name the last release, and before the first one what it is going to be. */
    @Test
    void documentsAndWorkflowsNameTheVersionThatUsersTake() throws IOException {
        Pattern named = Pattern.compile("(?:multisafepay-[\\w-]+</artifactId>\\s*<version>|:multisafepay-[\\w-]+:"
                + "|/verify-pact(?:\\.yml)?@v|ref: v|--provider-app-version |default: |\\*\\*Status:\\*\\* version )"
                + "(\\d+\\.\\d+\\.\\d+)");
        Set<String> versions = new TreeSet<>();
        List<Path> naming = new ArrayList<>();
        for (Path file : copied()) {
            Matcher matcher = named.matcher(Files.readString(file));
            while (matcher.find()) {
                versions.add(matcher.group(1));
                naming.add(ROOT.relativize(file));
            }
        }

        assertThat(naming)
                .contains(
                        Path.of("README.md"),
                        Path.of("docs/consuming.md"),
                        Path.of(".github/actions/verify-pact/action.yml"),
                        Path.of(".github/workflows/verify-pact.yml"));
        assertThat(versions).containsExactly(lastRelease());
    }

    private static List<Path> copied() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            Stream<String> others =
                    Stream.of("README.md", ".github/actions/verify-pact/action.yml", ".github/workflows/verify-pact.yml");
            return Stream.concat(others.map(ROOT::resolve), docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static String lastRelease() throws IOException {
        Matcher released = Pattern.compile("(?m)^## (\\S+), \\d{4}-\\d{2}-\\d{2}$")
                .matcher(Files.readString(ROOT.resolve("CHANGELOG.md")));
        return released.find() ? released.group(1) : VERSION;
    }
}
