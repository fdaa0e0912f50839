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

    private static final Map<String, String> NAMES = Map.of(
            "org/springframework/boot/spring-boot", "Spring Boot",
            "org/springframework/spring-core", "Spring",
            "com/fasterxml/jackson/core/jackson-databind", "Jackson",
            "tools/jackson/core/jackson-databind", "Jackson 3",
            "io/github/openfeign/feign-core", "Feign",
            "org/apache/httpcomponents/client5/httpclient5", "HttpClient",
            "org/eclipse/jetty/jetty-server", "Jetty",
            "org/slf4j/slf4j-api", "SLF4J",
            "org/junit/jupiter/junit-jupiter-api", "JUnit");

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
