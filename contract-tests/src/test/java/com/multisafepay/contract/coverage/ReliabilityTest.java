package com.multisafepay.contract.coverage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents name the tests that show what they say: each of them has to be there. */
class ReliabilityTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!guarantee|wish|failing|-).*\\|$");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        for (String document : List.of("reliability.md", "security.md")) {
            assertThat(NamedTests.missing(Files.readString(ROOT.resolve("docs").resolve(document)), ROOT))
                    .as(document)
                    .isEmpty();
        }
    }

    @Test
    void theArchitectureNamesWhatIsThere() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));
        Set<String> classes = new HashSet<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path tree : modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tree)) {
                    files.forEach(file -> classes.add(file.getFileName().toString()));
                }
            }
        }

        assertThat(CLASS.matcher(page).results().map(named -> named.group(1) + ".java"))
                .hasSizeGreaterThan(20)
                .allMatch(classes::contains);
        assertThat(LINK.matcher(page).results().map(link -> ROOT.resolve("docs").resolve(link.group(1))))
                .hasSizeGreaterThan(20)
                .allMatch(Files::exists);
    }

    @Test
    void everyLineNamesATest() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(ROOT.resolve("docs/reliability.md")))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(row).containsPattern(NamedTests.NAMED));
    }

    @Test
    void aTestThatIsNotThereIsSeen(@TempDir Path modules) throws IOException {
        Path tests = Files.createDirectories(modules.resolve("a/src/test/java"));
        Files.writeString(tests.resolve("OneTest.java"), "class OneTest { void isThere() {} // void isGone }");

        assertThat(NamedTests.missing("`OneTest.isThere` `OneTest.isGone` `TwoTest.isThere`", modules))
                .containsExactly("OneTest.isGone", "TwoTest.isThere");
    }

    @Test
    void signaturesAreComparedInConstantTime() {
        classes()
                .that()
                .haveSimpleName("Signature")
                .should()
                .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
                .check(new ClassFileImporter().importPackages("com.multisafepay.webhook"));
    }
}
