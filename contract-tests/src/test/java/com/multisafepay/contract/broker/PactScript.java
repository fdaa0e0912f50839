package com.multisafepay.contract.broker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs the repository's scripts that call Pact's own command line. */
final class PactScript {
    static final Path ROOT = Path.of(System.getProperty("repository.root"));
    static final Path SANDBOX = ROOT.resolve("sandbox/target/multisafepay-sandbox.jar");

    /** The exit code of a script, and what it printed. */
    record Outcome(int exit, String log) {}

    private PactScript() {}

    static Outcome run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder script =
                new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
        script.environment().putAll(environment);
        Process process = script.start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), log);
    }
}
