package com.multisafepay.examples.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/compatibility.md} to the projects of {@code src/it} that the profile {@code matrix} ran, or writes it anew. A cell that
 * fails where the page says that it works breaks the build; so does one that works where the page says that it fails, and a version
 * that is not the one on the page.
 *
 * <p>A project joins by its {@code invoker.properties}, whose {@code invoker.name} is its row, and by writing {@code
 * target/versions.properties} in its tests, with the versions on its class path, such as {@code Jackson=2.21.4}. Who has {@code
 * src/it/shops} for a parent has that test from there. An artifact of ours that it takes has to be a dependency of this module, or an old
 * one is taken.
 */
class CompatibilityTableIT {

    private static final Path RUNS = Path.of("target", "matrix");
    private static final int JDK = Runtime.version().feature();

    @Test
    void thePageSaysWhatThisRunCameTo() throws IOException {
        List<MatrixRun> runs = MatrixRun.in(RUNS.resolve("reports"), RUNS.resolve("projects"));
        assertThat(runs).isNotEmpty();

        String said = Files.readString(CompatibilityPage.FILE);
        String came = CompatibilityTable.of(said)
                .with(runs, JDK, Objects.requireNonNull(System.getProperty("project.version")))
                .page();
        if (Boolean.getBoolean("compatibility.update")) {
            Files.writeString(CompatibilityPage.FILE, came);
        } else {
            assertThat(came.lines().filter(line -> !said.contains(line + "\n")))
                    .as(
                            "rows that came out otherwise than docs/compatibility.md says; .ci/matrix -Dcompatibility.update=true writes it anew; logs are in examples/%s",
                            RUNS)
                    .isEmpty();
        }
    }
}
