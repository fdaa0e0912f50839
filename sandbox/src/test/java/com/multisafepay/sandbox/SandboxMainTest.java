package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxMainTest {
    private static Process run(String... options) throws IOException {
        return program(options).start();
    }

    private static ProcessBuilder program(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SandboxMain.class.getName()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command);
    }

    @Test
    void saysWhereItListensAndStopsOnASignal() throws IOException, InterruptedException {
        Process process = run("--port", "0", "--api-key", "the-key");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = Objects.requireNonNull(out.readLine());
            assertThat(line).matches("listening on http://127\\.0\\.0\\.1:\\d+/v1/json");
            URI gateways = URI.create(line.substring("listening on ".length()) + "/gateways");
            assertThat(Calls.raw(HttpRequest.newBuilder(gateways)
                                    .header("api_key", "the-key")
                                    .GET())
                            .statusCode())
                    .isEqualTo(200);

            process.toHandle().destroy();

            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(out.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void opensTheDashboardByTheCommandOfTheDesktop(@TempDir Path folder) throws IOException, InterruptedException {
        Path opened = folder.resolve("opened");
        Path browser = Files.writeString(
                folder.resolve("xdg-open"),
                "#!/bin/sh\necho \"$1\" > %1$s.new && /bin/mv %1$s.new %1$s\n".formatted(opened));
        Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
        try (WatchService news = folder.getFileSystem().newWatchService()) {
            WatchKey key = folder.register(news, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = withPath(folder, "--port", "0", "--open").start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                String api = Objects.requireNonNull(out.readLine()).substring("listening on ".length());
                while (Files.notExists(opened)) {
                    assertThat(news.poll(10, TimeUnit.SECONDS)).isNotNull();
                    key.reset();
                }

                assertThat(opened).hasContent(URI.create(api).resolve("/").toString());
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void runsOnAndSaysWhatToOpenWhereThereIsNoBrowser(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = withPath(folder, "--port", "0", "--open").start();
        try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(errors.readLine())
                    .matches("no browser could be opened by xdg-open; open http://127\\.0\\.0\\.1:\\d+/ yourself");
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static ProcessBuilder withPath(Path folder, String... options) {
        ProcessBuilder program = program(options);
        program.environment().put("PATH", folder.toString());
        return program;
    }

    @Test
    void servesTlsAndWritesWhatToTrust(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("trust.pem");
        Process process = run("--tls", file.toString(), "--port", "0");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).matches("listening on https://127\\.0\\.0\\.1:\\d+/v1/json");
            assertThat(file).content().startsWith("-----BEGIN CERTIFICATE-----");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({"--tls,,,multisafepay-sandbox.pem", "--tls,my.pem,,my.pem", "--tls,--port,0,multisafepay-sandbox.pem"})
    void takesAFileForTheCertificateOrNot(String one, @Nullable String two, @Nullable String three, String file) {
        String[] arguments = Stream.of(one, two, three).filter(Objects::nonNull).toArray(String[]::new);

        assertThat(CommandLine.settings(arguments).orElseThrow().certificateFile)
                .contains(Path.of(file));
    }

    @Test
    void explainsItselfAndEndsOnAnUnknownOption() throws IOException, InterruptedException {
        Process process = run("--prot", "1");

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(process.errorReader(StandardCharsets.UTF_8).readLine()).contains("--prot");
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "--prot, did you mean --port?",
        "--seed-example, did you mean --seed-examples?",
        "--colour, unknown option --colour"
    })
    void suggestsTheOptionThatWasMeant(String option, String told) {
        assertThatThrownBy(() -> CommandLine.settings(option)).hasMessageContaining(told);
    }

    @Test
    void saysThatAPortIsTaken() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = run("--port", Integer.toString(taken.getLocalPort()));

            assertThat(process.errorReader(StandardCharsets.UTF_8).readLine())
                    .contains("port " + taken.getLocalPort() + " is taken", "--port");
            assertThat(process.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void writesLinesAsJsonWhenAsked() throws IOException, InterruptedException {
        Process process = run("--port", "0", "--log-json");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            JsonNode line = new ObjectMapper().readTree(out.readLine());

            assertThat(line.path("message").asText()).startsWith("listening on http://");
            assertThat(line.path("stream").asText()).isEqualTo("out");
            assertThat(Instant.parse(line.path("time").asText())).isNotNull();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({"--port,many", "--port,70000", "--port,", "--host,0.0.0.0", "--api-key,''"})
    void refusesOptionsThatCannotBeMeant(String option, String value) {
        String[] arguments = value == null ? new String[] {option} : new String[] {option, value};

        assertThatThrownBy(() -> CommandLine.settings(arguments)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listensForOthersOnlyWithAKey() {
        assertThat(CommandLine.settings("--host", "0.0.0.0", "--api-key", "k")).isPresent();
    }

    @Test
    void onlyExplainsItselfWhenAsked() {
        assertThat(CommandLine.settings("--help")).isEmpty();
    }
}
