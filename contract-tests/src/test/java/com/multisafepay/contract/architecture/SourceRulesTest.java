package com.multisafepay.contract.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<Path> modules;
        try (Stream<Path> entries = Files.list(ROOT)) {
            modules = entries.map(each -> each.resolve("src/test"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        assertThat(modules).hasSizeGreaterThan(3);
        for (Path module : modules) {
            assertThat(filesWith(MOCKS, module)).isEmpty();
        }
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

    private static List<Path> filesWith(Pattern unwanted, Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file :
                    tree.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (unwanted.matcher(Files.readString(file)).find()) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
