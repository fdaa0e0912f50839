package com.multisafepay.contract.effort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A JVM of its own for what must not depend on what other tests did before. */
final class FreshJvm {
    private FreshJvm() {}

    /** Runs a program of this class path with a logger that does nothing; returns its lines. */
    static List<String> run(Class<?> program, String... options) throws Exception {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(options),
                        Stream.of(
                                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        return said;
    }
}
