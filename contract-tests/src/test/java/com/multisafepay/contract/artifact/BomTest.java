package com.multisafepay.contract.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bill of materials that users import. */
class BomTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(multisafepay-[\\w-]+)</artifactId>");
    private static final Pattern MODULE = Pattern.compile("<module>([\\w-]+)</module>");

    /** Modules that nobody takes. */
    private static final List<String> NOT_PUBLISHED =
            List.of("contract-tests", "browser-tests", "examples", "benchmarks");

    private static String pom(String folder) throws IOException {
        return Files.readString(ROOT.resolve(folder).resolve("pom.xml"));
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (MatchResult match : pattern.matcher(text).results().toList()) {
            found.add(match.group(1));
        }
        return found;
    }

    @Test
    void everyPublishedModuleIsInIt() throws IOException {
        List<String> published = found(MODULE, pom(".")).stream()
                .filter(module -> !NOT_PUBLISHED.contains(module))
                .map(module -> "multisafepay-" + module)
                .toList();

        assertThat(found(ARTIFACT, pom("bom"))).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void itHasTheVersionOfTheBuildAndNoParentThatBringsOthers() throws IOException {
        assertThat(pom("bom"))
                .contains("<version>" + System.getProperty("project.version") + "</version>")
                .doesNotContain("<parent>");
    }
}
