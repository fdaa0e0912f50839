package com.multisafepay.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    private static final Path BUNDLER = Path.of("src/build/java/BundleContract.java");
    private static final Path SOURCES = Path.of("src/main/openapi");

    @TempDir
    private Path folder;

    @Test
    void parsesWithoutComplaint() {
        SwaggerParseResult result =
                new OpenAPIV3Parser().readContents(Contract.bundle().toString(), null, null);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths())
                .hasSameSizeAs(Contract.bundle().path("paths"));
    }

    @Test
    void comesOutTheSameEachTime() throws Exception {
        bundle(SOURCES, folder);

        for (String file : List.of("multisafepay-openapi.yaml", "multisafepay-openapi.json")) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(Path.of("target/classes", file));
        }
    }

    @Test
    void namesAReferenceThatPointsNowhere() throws Exception {
        contract("$ref: ../schemas/Missing.yaml");

        assertThat(bundle(folder.resolve("src"), folder.resolve("out"))).contains("Missing.yaml, which does not exist");
    }

    @Test
    void namesTwoFilesThatWouldShareAName() throws Exception {
        contract("anyOf: [{$ref: ../schemas/Twin.yaml}, {$ref: ../old/schemas/Twin.yaml}]");
        for (String place : List.of("schemas", "old/schemas")) {
            Files.createDirectories(folder.resolve("src").resolve(place));
            Files.writeString(folder.resolve("src").resolve(place).resolve("Twin.yaml"), "type: string\n");
        }

        assertThat(bundle(folder.resolve("src"), folder.resolve("out")))
                .contains("would both become #/components/schemas/Twin");
    }

    private void contract(String schema) throws IOException {
        Path source = folder.resolve("src");
        Files.createDirectories(source.resolve("paths"));
        Files.writeString(source.resolve("openapi.yaml"), "paths:\n  /a:\n    $ref: paths/a.yaml\n");
        Files.writeString(source.resolve("paths/a.yaml"), "get:\n  schema:\n    " + schema + "\n");
    }

    private static String bundle(Path source, Path target) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        BUNDLER.toString(),
                        source.toString(),
                        target.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output;
    }
}
