package com.multisafepay.contract.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.contract.nativeimage.Use.Kind;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares what the published jars tell GraalVM with what a session of the library does. */
class ReachabilityMetadataIT {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    /** The library's dependencies, without those inside its jar. */
    private static final Pattern LISTED = Pattern.compile(
            "(?m)^ +(?!com\\.multisafepay:|org\\.apache\\.httpcomponents\\.)\\S+?:(/[^\\s\\x1b]+\\.jar)");

    /** Uses by other libraries; docs/native-image.md says where their metadata comes from. */
    private static final Set<Use> OF_OTHERS = Set.of(
            new Use(Kind.TYPE, "com.fasterxml.jackson.databind.ext.Java7SupportImpl"),
            new Use(Kind.CONSTRUCTOR, "com.fasterxml.jackson.databind.ext.Java7SupportImpl"),
            new Use(Kind.TYPE, "com.fasterxml.jackson.databind.DeserializationFeature"),
            new Use(Kind.TYPE, "com.fasterxml.jackson.databind.SerializationFeature"),
            new Use(Kind.TYPE, "java.lang.Class"),
            new Use(Kind.METHOD, "java.lang.Class"),
            new Use(Kind.RESOURCE, "org/slf4j/impl/StaticLoggerBinder.class"),
            new Use(Kind.SERVICE, "org.slf4j.spi.SLF4JServiceProvider"),
            new Use(Kind.TYPE, "java.net.UnixDomainSocketAddress"));

    private static List<Path> library = List.of();
    private static Set<Use> used = Set.of();
    private static Set<Use> named = Set.of();
    private static Set<Use> namedForOlderBuilders = Set.of();

    @BeforeAll
    static void runASession() throws Exception {
        library = library();
        used = RecordedSession.run(ROOT.resolve("contract-tests/target/native-image"), library);
        named = named(Metadata::inOneFile);
        namedForOlderBuilders = named(Metadata::inOneFileEach);
    }

    private static Path published(String module) {
        return ROOT.resolve(
                module + "/target/multisafepay-" + module + "-" + System.getProperty("project.version") + ".jar");
    }

    private static List<Path> library() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String module : List.of("domain", "generated-client", "api-spec")) {
            jars.add(published(module));
        }
        LISTED.matcher(Files.readString(ROOT.resolve("domain/target/dependencies.txt")))
                .results()
                .forEach(found -> jars.add(Path.of(found.group(1))));
        return jars;
    }

    private interface Format {
        Set<Use> read(JarFile jar, String artifact) throws IOException;
    }

    private static Set<Use> named(Format format) throws IOException {
        Set<Use> all = new LinkedHashSet<>();
        for (String module : List.of("domain", "generated-client")) {
            try (JarFile jar = new JarFile(published(module).toFile())) {
                all.addAll(format.read(jar, "multisafepay-" + module));
            }
        }
        return all;
    }

    private static Set<Use> without(Set<Use> all, Predicate<Use> some) {
        return all.stream().filter(some.negate()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Use> missingFrom(Set<Use> metadata) {
        return without(without(used, metadata::contains), OF_OTHERS::contains);
    }

    @Test
    void namesAllThatASessionUses() {
        assertThat(missingFrom(named)).isEmpty();
    }

    @Test
    void namesTheSameForOlderBuilders() {
        assertThat(without(named, namedForOlderBuilders::contains)).isEmpty();
        assertThat(without(namedForOlderBuilders, named::contains)).isEmpty();
    }

    @Test
    void namesNothingThatIsNotThere() throws Exception {
        URL[] urls = new URL[library.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = library.get(i).toUri().toURL();
        }
        try (URLClassLoader jars = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            assertThat(named)
                    .filteredOn(use -> jars.getResource(file(use)) == null)
                    .isEmpty();
        }
    }

    private static String file(Use use) {
        return use.kind() == Kind.RESOURCE ? use.what() : use.what().replace('.', '/') + ".class";
    }

    @Test
    void namesEveryModelAndInterfaceOfTheClient() throws IOException {
        try (JarFile jar = new JarFile(published("generated-client").toFile())) {
            List<String> classes = jar.stream()
                    .map(entry -> entry.getName().replace('/', '.'))
                    .filter(name -> name.matches("com\\.multisafepay\\.client\\.(api|model)\\.\\w+\\.class"))
                    .map(name -> name.replaceFirst("\\.class$", ""))
                    .toList();

            assertThat(classes).hasSizeGreaterThan(100);
            assertThat(classes.stream().flatMap(ReachabilityMetadataIT::needed))
                    .filteredOn(use -> !named.contains(use))
                    .isEmpty();
        }
    }

    private static Stream<Use> needed(String name) {
        return name.contains(".api.")
                ? Stream.of(new Use(Kind.PROXY, name), new Use(Kind.TYPE, name))
                : Stream.of(new Use(Kind.CONSTRUCTOR, name), new Use(Kind.FIELD, name));
    }

    /** The gate itself: it tells a model and a proxy that are left out. */
    @Test
    void tellsWhatIsLeftOut() {
        String model = "com.multisafepay.client.model.Order";
        String proxy = "com.multisafepay.client.api.OrdersApi";

        Set<Use> less = without(named, use -> use.what().equals(model) || use.equals(new Use(Kind.PROXY, proxy)));

        assertThat(without(missingFrom(less), missingFrom(named)::contains))
                .containsExactlyInAnyOrder(
                        new Use(Kind.TYPE, model),
                        new Use(Kind.CONSTRUCTOR, model),
                        new Use(Kind.FIELD, model),
                        new Use(Kind.PROXY, proxy));
    }
}
