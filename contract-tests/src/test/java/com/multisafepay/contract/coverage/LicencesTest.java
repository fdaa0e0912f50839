package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/licences.md} to the runtime dependencies of the library and the sandbox. */
class LicencesTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Pattern LISTED =
            Pattern.compile("([\\w.-]+:[\\w.-]+):jar:([\\w.-]+):\\w+[^:\\n]*:([^\\s\\x1b]+)");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([\\w.:-]+) \\| ([\\w.-]+) \\| (.+) \\| ([a-z, -]+) \\|$");

    /** Licences that let anyone use it and pass it on, in closed products as well. */
    private static final Pattern PERMISSIVE = Pattern.compile("\\b(Apache-2\\.0|MIT|EPL-2\\.0)\\b");

    private static List<MatchResult> broughtAlongBy(String module) throws IOException {
        Path list = ROOT.resolve(module).resolve("target/dependencies.txt");
        return LISTED.matcher(Files.readString(list)).results().toList();
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(ROOT.resolve("docs/licences.md")))
                .results()
                .filter(row -> !row.group(1).equals("artifact"))
                .toList();
    }

    @Test
    void theListNamesWhatTheBuildBringsAlong() throws IOException {
        Map<String, String> built = new TreeMap<>();
        for (String module :
                List.of("domain", "sandbox", "sandbox-pages", "sandbox-standalone", "spring-boot-starter")) {
            for (MatchResult artifact : broughtAlongBy(module)) {
                if (!artifact.group(1).startsWith("com.multisafepay:")) {
                    built.merge(
                            artifact.group(1) + " " + artifact.group(2), module, (one, other) -> one + ", " + other);
                }
            }
        }
        Map<String, String> listed = new TreeMap<>();
        rows().forEach(row -> listed.put(row.group(1) + " " + row.group(2), row.group(4)));

        assertThat(listed).isEqualTo(built);
    }

    @Test
    void everyLicenceLetsAnyoneUseIt() throws IOException {
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.group(3)).containsPattern(PERMISSIVE));
    }

    @Test
    void theStandaloneJarListsWhatIsInIt() throws IOException {
        List<String> listed = new ArrayList<>();
        try (JarFile jar = new JarFile(
                ROOT.resolve("sandbox/target/multisafepay-sandbox.jar").toFile())) {
            JsonNode bom = new ObjectMapper().readTree(jar.getInputStream(jar.getEntry("META-INF/sbom/bom.json")));
            bom.path("components")
                    .forEach(each -> listed.add(each.path("group").asText()
                            + ':'
                            + each.path("name").asText()
                            + ' '
                            + each.path("version").asText()));
        }

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(broughtAlongBy("sandbox-standalone").stream()
                        .map(each -> each.group(1) + ' ' + each.group(2))
                        .toList());
    }

    /** Nine jars in all, three of them of this project; what others wrote beside it takes less than 4 MB. */
    @Test
    void theLibraryStaysSmall() throws IOException {
        List<MatchResult> beside = broughtAlongBy("domain").stream()
                .filter(artifact -> !artifact.group(1).startsWith("org.apache.httpcomponents"))
                .toList();
        long bytes = 0;
        for (MatchResult artifact : beside) {
            Path file = Path.of(artifact.group(3));
            bytes += Files.isRegularFile(file) && !artifact.group(1).startsWith("com.multisafepay:")
                    ? Files.size(file)
                    : 0;
        }
        assertThat(beside).hasSizeBetween(7, 9);
        assertThat(bytes).isBetween(1_000_000L, 4_000_000L);
    }
}
