package shop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Writes down which versions this project's dependency management came to, as they are on the class path. */
class VersionsTest {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("org/springframework/boot/spring-boot", "Spring Boot"),
            Map.entry("org/springframework/spring-core", "Spring"),
            Map.entry("io/quarkus/quarkus-core", "Quarkus"),
            Map.entry("io/micronaut/micronaut-inject", "Micronaut"),
            Map.entry("org/jetbrains/kotlin/kotlin-stdlib", "Kotlin"),
            Map.entry("com/fasterxml/jackson/core/jackson-databind", "Jackson"),
            Map.entry("tools/jackson/core/jackson-databind", "Jackson 3"),
            Map.entry("io/github/openfeign/feign-core", "Feign"),
            Map.entry("org/apache/httpcomponents/client5/httpclient5", "HttpClient"),
            Map.entry("org/eclipse/jetty/jetty-server", "Jetty"),
            Map.entry("org/slf4j/slf4j-api", "SLF4J"),
            Map.entry("org/junit/jupiter/junit-jupiter-api", "JUnit"));

    @Test
    void theVersionsOnTheClassPathAreWrittenDown() throws IOException {
        Properties versions = new Properties();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            NAMES.forEach((folder, name) -> {
                if (jar.getNameCount() > 2 && jar.getParent().getParent().endsWith(folder)) {
                    versions.setProperty(name, jar.getParent().getFileName().toString());
                }
            });
        }
        assertTrue(versions.containsKey("JUnit"), "JUnit is on every class path");
        try (Writer file = Files.newBufferedWriter(Path.of("target", "versions.properties"))) {
            versions.store(file, null);
        }
    }
}
