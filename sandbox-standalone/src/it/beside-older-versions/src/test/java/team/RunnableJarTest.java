package team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.multisafepay.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunnableJarTest {
    private static Path jar() throws Exception {
        return Path.of(Sandbox.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    @Test
    void runsByItselfTakesAnOrderAndStopsOnASignal() throws Exception {
        File errors = File.createTempFile("sandbox", ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar().toString(),
                        "--port",
                        "0")
                .redirectError(errors)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = String.valueOf(out.readLine());
            assertTrue(line.startsWith("listening on http://127.0.0.1:"), line);

            assertEquals(
                    200,
                    Orders.create(URI.create(line.substring("listening on ".length())), "basket-19")
                            .statusCode());

            process.toHandle().destroy();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS));
            String dashboard = line.replace("listening on ", "").replace("/v1/json", "/");
            assertTrue(out.lines().anyMatch(("  Dashboard  " + dashboard)::equals));
            assertEquals(0, errors.length());
        } finally {
            process.destroyForcibly();
            assertTrue(errors.delete());
        }
    }
}
