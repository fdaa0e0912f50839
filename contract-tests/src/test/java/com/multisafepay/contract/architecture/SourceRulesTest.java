package com.multisafepay.contract.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on the sources of modules that this one does not have on its class path, tests included. */
class SourceRulesTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));

    private static final Pattern MOCKS = Pattern.compile(
            "^import (static )?(org\\.mockito|org\\.easymock|org\\.jmock|org\\.powermock|mockit|java\\.lang\\.reflect\\.Proxy)\\b",
            Pattern.MULTILINE);

    private static final int MOST_LINES = 200;
    private static final int MOST_LINES_OF_TESTS = 300;

    /** A record for each event, which users find in one place. */
    private static final Set<String> LONGER = Set.of("OrderEvent.java");

    private static final Pattern INTERNAL = Pattern.compile("\\bcom\\.multisafepay\\.(sandbox\\.)?internal\\b");

    private static final Pattern RIDDLES = Pattern.compile("/\\*\\*(\\s*\\*)? (What|Whether|Who|Where|How|Which|Why) ");

    @Test
    void commentsOfPublishedModulesOpenWithTheirSubject() throws IOException {
        for (String module : List.of(
                "api-spec",
                "generated-client",
                "domain",
                "sandbox",
                "sandbox-pages",
                "contract-verifier",
                "spring-boot-starter")) {
            assertThat(filesWith(RIDDLES, ROOT.resolve(module).resolve("src/main")))
                    .isEmpty();
        }
    }

    @Test
    void aRiddleIsSeen(@TempDir Path sources) throws IOException {
        Path amount = Files.writeString(sources.resolve("Amount.java"), "/**\n * Whether there is something.\n */\n");
        assertThat(filesWith(RIDDLES, sources)).containsExactly(amount);
    }

    @Test
    void noTestMocksATypeOfOurs() throws IOException {
        for (Path tests : folders("src/test/java")) {
            assertThat(filesWith(MOCKS, tests)).isEmpty();
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        for (Path main : folders("src/main/java")) {
            assertThat(filesLongerThan(MOST_LINES, main)).isEmpty();
        }
        for (Path tests : folders("src/test/java")) {
            assertThat(filesLongerThan(MOST_LINES_OF_TESTS, tests)).isEmpty();
        }
    }

    @Test
    void aLongFileIsSeen(@TempDir Path sources) throws IOException {
        Path amount = Files.writeString(sources.resolve("Amount.java"), "// a line\n".repeat(201));
        Files.writeString(sources.resolve("Price.java"), "// a line\n".repeat(200));
        assertThat(filesLongerThan(MOST_LINES, sources)).containsExactly(amount);
    }

    @Test
    void whatUsersStartFromReachesNoInternalPackage() throws IOException {
        assertThat(filesWith(INTERNAL, ROOT.resolve("examples/src"))).isEmpty();
    }

    @Test
    void aMockIsSeen(@TempDir Path sources) throws IOException {
        Path test = Files.writeString(
                sources.resolve("OrdersTest.java"), "package a;\nimport static org.mockito.Mockito.mock;\n");
        assertThat(filesWith(MOCKS, sources)).containsExactly(test);
    }

    @Test
    void aWayIntoAnInternalPackageIsSeen(@TempDir Path sources) throws IOException {
        Path example = Files.writeString(
                sources.resolve("Example.java"), "import com.multisafepay.sandbox.internal.contract.Json;\n");
        assertThat(filesWith(INTERNAL, sources)).containsExactly(example);
    }

    /** Returns the folders of a name in all modules, those of the benchmarks included. */
    private static List<Path> folders(String name) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT);
                Stream<Path> benchmarks = Files.list(ROOT.resolve("benchmarks"))) {
            List<Path> folders = Stream.concat(modules, benchmarks)
                    .map(each -> each.resolve(name))
                    .filter(Files::isDirectory)
                    .toList();
            assertThat(folders).hasSizeGreaterThan(3);
            return folders;
        }
    }

    private static List<Path> filesWith(Pattern unwanted, Path folder) throws IOException {
        return files(folder, text -> unwanted.matcher(text).find());
    }

    private static List<Path> filesLongerThan(int lines, Path folder) throws IOException {
        return files(folder, text -> text.lines().count() > lines).stream()
                .filter(file -> !LONGER.contains(file.getFileName().toString()))
                .toList();
    }

    private static List<Path> files(Path folder, Predicate<String> unwanted) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file :
                    tree.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (unwanted.test(Files.readString(file))) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
