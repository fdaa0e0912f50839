package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated code depends on neither the time nor the place of the build. */
class GeneratedCodeTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));

    @Test
    void holdsNoTimeAndNoPlaceOfTheBuild() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(ROOT.resolve("generated-client/target/generated-sources/openapi/src"))) {
            sources = files.filter(Files::isRegularFile).toList();
        }
        assertThat(sources).hasSizeGreaterThan(100);
        for (Path source : sources) {
            assertThat(Files.readString(source))
                    .as(source.getFileName().toString())
                    .doesNotContain("date = \"", ROOT.toString());
        }
    }
}
