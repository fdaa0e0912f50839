package com.multisafepay.contract.publicapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import japicmp.cmp.JApiCmpArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicApiGateTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Path RELEASED = ROOT.resolve("contract-tests/src/released");
    private static final String TILL = """
            package com.multisafepay.till;

            public class Till {
                public void open() {}

                public int count(String coin) {
                    return 0;
                }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeTheBaselineWhereItIsAskedFor() throws IOException {
        if (Boolean.getBoolean("released.update")) {
            Release.write(RELEASED, System.getProperty("project.version"), PublishedModules.classes(ROOT));
        }
    }

    @Test
    void keepsThePromisesOfTheLastRelease() throws IOException {
        Release released = Release.read(RELEASED);
        Map<String, Path> modules = PublishedModules.classes(ROOT);
        List<String> refusals = new ArrayList<>();
        for (Map.Entry<String, byte[]> module : released.modules().entrySet()) {
            Path classes = modules.get(module.getKey());
            if (classes == null) {
                refusals.add(module.getKey() + " is no published module with classes any more");
            } else {
                refusals.addAll(PublicApiGate.refusals(
                        archive(module.getValue(), released.version()),
                        archive(ApiJar.of(classes), System.getProperty("project.version"))));
            }
        }

        PublicApiGate.hold(refusals);
    }

    /** Nobody forgets to keep what was released. */
    @Test
    void hasTheApiOfTheLatestReleaseOfTheChangelog() throws IOException {
        Pattern release = Pattern.compile("^## (\\d+\\.\\d+\\.\\d+), \\d{4}-\\d{2}-\\d{2}$");
        Optional<String> latest = Files.readAllLines(ROOT.resolve("CHANGELOG.md")).stream()
                .map(release::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1))
                .findFirst();
        Release kept = Release.read(RELEASED);

        if (latest.isPresent()) {
            assertThat(kept.version()).isEqualTo(latest.get());
            assertThat(kept.modules()).containsKeys("api-spec", "domain", "generated-client", "sandbox");
        } else {
            assertThat(kept.version()).isIn("", System.getProperty("project.version"));
        }
    }

    @Test
    void keepsAReleaseWithoutCodeAndInternals() throws IOException {
        Path classes = PublishedModules.classes(ROOT).get("domain");

        assertThat(ApiJar.of(requireNonNull(classes)))
                .isEqualTo(ApiJar.of(classes))
                .hasSizeLessThan(400_000);
        assertThat(ApiJar.visible(classes))
                .anyMatch(file -> file.endsWith("MultiSafepay.class"))
                .noneMatch(file -> file.toString().contains("internal"));
    }

    @Test
    void readsWhatItWritesAndNothingOfAnEarlierRelease() throws IOException {
        Path classes = classes(TILL);
        Release.write(folder.resolve("released"), "0.1.0", Map.of("till", classes));
        Release.write(folder.resolve("released"), "0.2.0", Map.of("till", classes));

        Release read = Release.read(folder.resolve("released"));

        assertThat(read.version()).isEqualTo("0.2.0");
        assertThat(read.modules()).containsOnlyKeys("till");
    }

    @Test
    void refusesFilesOfTwoReleases() throws IOException {
        Files.createFile(folder.resolve("till-0.1.0.jar"));
        Files.createFile(folder.resolve("till-0.2.0.jar"));

        assertThatIOException().isThrownBy(() -> Release.read(folder)).withMessageEndingWith("has files of 0.1.0 and of 0.2.0");
    }

    @Test
    void tellsChangeAndVersions() throws IOException {
        assertThat(afterwards(TILL.replace("public void open() {}", "")))
                .containsExactly(
                        "com.multisafepay.till.Till.open() METHOD_REMOVED; it was released with 0.1.0, and 0.2.0 may change it");
    }

    @Test
    void namesAMethodThatIsGone() throws IOException {
        assertThat(afterwards(TILL.replace("public void open() {}", "")))
                .singleElement()
                .asString()
                .contains("open", "METHOD_REMOVED");
    }

    @Test
    void namesAMethodWithAnotherParameter() throws IOException {
        assertThat(afterwards(TILL.replace("String coin", "Object coin")))
                .singleElement()
                .asString()
                .contains("count", "METHOD_REMOVED");
    }

    @Test
    void namesAMethodThatIsNotPublicAnyMore() throws IOException {
        assertThat(afterwards(TILL.replace("public int count", "int count")))
                .singleElement()
                .asString()
                .contains("count", "METHOD_REMOVED");
    }

    @Test
    void acceptsANewMethod() throws IOException {
        assertThat(afterwards(TILL.replace("public void open() {}", "public void open() {} public void close() {}")))
                .isEmpty();
    }

    @Test
    void letsInternalsChange() throws IOException {
        String inside = TILL.replace("multisafepay.till", "multisafepay.internal.till");

        assertThat(PublicApiGate.refusals(
                        archive(compiled(inside), "0.1.0"),
                        archive(compiled(inside.replace("public void open() {}", "")), "0.1.0")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.1.0, 0.2.0, true",
        "0.1.0, 0.1.1, false",
        "0.1.0, 1.0.0, true",
        "1.0.0, 1.1.0, false",
        "1.2.0, 2.0.0, true",
        "1.2.0, 1.2.1, false"
    })
    void letsABreakPassOnlyWithTheVersionForIt(String released, String current, boolean passes) throws IOException {
        JApiCmpArchive before = archive(compiled(TILL), released);
        JApiCmpArchive after = archive(compiled(TILL.replace("public void open() {}", "")), current);

        assertThat(PublicApiGate.refusals(before, after).isEmpty()).isEqualTo(passes);
    }

    private List<String> afterwards(String changed) throws IOException {
        return PublicApiGate.refusals(archive(compiled(TILL), "0.1.0"), archive(compiled(changed), "0.1.1"));
    }

    private byte[] compiled(String source) throws IOException {
        return ApiJar.of(classes(source));
    }

    private Path classes(String source) throws IOException {
        Path here = Files.createTempDirectory(folder, "till");
        Path file = Files.writeString(here.resolve("Till.java"), source);
        Path classes = Files.createDirectory(here.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            assertThat(javac.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-d", classes.toString(), "-proc:none"),
                                    null,
                                    files.getJavaFileObjects(file))
                            .call())
                    .isTrue();
        }
        return classes;
    }

    private static JApiCmpArchive archive(byte[] jar, String version) {
        return new JApiCmpArchive(jar, version, "library.jar");
    }
}
