package com.multisafepay.examples.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CompatibilityTableTest {

    private static final String PAGE = """
            Text before.

            | with | since | JDK 17 | JDK 25 | versions |
            |---|---|---|---|---|
            | Mill 1 | 0.1.0 | works | works | Wheel 1.0 |
            | Mill 2 | — | fails: NoSuchMethodError: turn() | fails: NoSuchMethodError: turn() | Wheel 2.0 |

            Text after.
            """;

    private static String pageWith(MatrixRun run, int jdk) {
        return CompatibilityTable.of(PAGE).with(List.of(run), jdk, "0.2.0").page();
    }

    @Test
    void aRunThatCameToWhatThePageSaysChangesNothing() {
        assertThat(pageWith(new MatrixRun("Mill 1", "works", "Wheel 1.0"), 17)).isEqualTo(PAGE);
        assertThat(pageWith(new MatrixRun("Mill 2", "fails: NoSuchMethodError: turn()", "Wheel 2.0"), 25))
                .isEqualTo(PAGE);
    }

    @Test
    void aCellThatFailsShowsWhyAndOnWhichJdk() {
        assertThat(pageWith(new MatrixRun("Mill 1", "fails: it stands still", "Wheel 1.0"), 25))
                .contains("| Mill 1 | — | works | fails: it stands still | Wheel 1.0 |");
    }

    @Test
    void aRowThatWorksAtLastOnEveryJdkTellsSinceWhichVersion() {
        MatrixRun run = new MatrixRun("Mill 2", "works", "Wheel 2.0");

        String half = pageWith(run, 17);
        assertThat(half).contains("| Mill 2 | — | works | fails: NoSuchMethodError: turn() | Wheel 2.0 |");
        assertThat(CompatibilityTable.of(half).with(List.of(run), 25, "0.2.0").page())
                .contains("| Mill 2 | 0.2.0 | works | works | Wheel 2.0 |");
    }

    @Test
    void anotherVersionIsAnotherRow() {
        assertThat(pageWith(new MatrixRun("Mill 1", "works", "Wheel 1.1"), 17))
                .contains("| Mill 1 | 0.1.0 | works | works | Wheel 1.1 |");
    }

    @Test
    void aNewProjectAndANewJdkGetTheirRowAndColumn() {
        assertThat(pageWith(new MatrixRun("Loom", "works", "Shuttle 3"), 21))
                .contains("| with | since | JDK 17 | JDK 21 | JDK 25 | versions |\n|---|---|---|---|---|---|\n")
                .contains("| Loom | 0.2.0 | not run | works | not run | Shuttle 3 |");
    }

    @Test
    void aPageWithoutTheTableIsRefused() {
        assertThatThrownBy(() -> CompatibilityTable.of("Text.\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no table");
    }

    @Test
    void everyProjectIsARowOfThePageAndEveryRowAProject() throws IOException {
        List<String> projects = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("src", "it"), Files::isDirectory)) {
            for (Path folder : folders) {
                Path file = folder.resolve("invoker.properties");
                if (Files.exists(file)) {
                    Properties properties = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        properties.load(reader);
                    }
                    // Projects that show something else than a version have no name.
                    Optional.ofNullable(properties.getProperty("invoker.name")).ifPresent(projects::add);
                }
            }
        }

        assertThat(CompatibilityTable.of(Files.readString(CompatibilityPage.FILE))
                        .names())
                .containsExactlyInAnyOrderElementsOf(projects);
    }
}
