package com.multisafepay.contract.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.MultiSafepay;
import japicmp.cmp.JApiCmpArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicApiGateTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final String NONE = "none";
    private static final String TILL = """
            package shop;

            public class Till {
                public void open() {}

                public int count(String coin) {
                    return 0;
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsThePromisesOfTheLastRelease() throws IOException, URISyntaxException {
        String released = System.getProperty("released.version");
        JApiCmpArchive current = archive(
                jar(Path.of(MultiSafepay.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())),
                System.getProperty("project.version"));
        JApiCmpArchive last = released.equals(NONE)
                ? current
                : archive(
                        Files.readAllBytes(ROOT.resolve("contract-tests/target/released/multisafepay-domain.jar")),
                        released);

        assertThat(PublicApiGate.refusals(last, current)).isEmpty();
    }

    /** Nobody forgets to name the release that the gate holds the API to. */
    @Test
    void holdsTheApiToTheLatestReleaseOfTheChangelog() throws IOException {
        Pattern release = Pattern.compile("^## (\\d+\\.\\d+\\.\\d+), \\d{4}-\\d{2}-\\d{2}$");
        String latest = Files.readAllLines(ROOT.resolve("CHANGELOG.md")).stream()
                .map(release::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1))
                .findFirst()
                .orElse(NONE);

        assertThat(System.getProperty("released.version")).isEqualTo(latest);
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
                .contains("count", "METHOD_LESS_ACCESSIBLE");
    }

    @Test
    void acceptsANewMethod() throws IOException {
        assertThat(afterwards(TILL.replace("public void open() {}", "public void open() {} public void close() {}")))
                .isEmpty();
    }

    @Test
    void letsInternalsChange() throws IOException {
        String inside = TILL.replace("package shop", "package com.multisafepay.internal.transport");

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
        return jar(classes);
    }

    private static JApiCmpArchive archive(byte[] jar, String version) {
        return new JApiCmpArchive(jar, version, "library.jar");
    }

    /** The bytes of a jar, or of one that holds the classes of a folder. */
    private static byte[] jar(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return Files.readAllBytes(place);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes);
                Stream<Path> tree = Files.walk(place)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(place.relativize(file).toString()));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
