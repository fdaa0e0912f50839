package com.multisafepay.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Runs each target over the inputs that it starts from, which are also those that once broke something. */
class FuzzTargetsTest {

    private static final Path KEPT = Path.of(
            Objects.requireNonNull(System.getProperty("repository.root")),
            "contract-tests/src/test/resources/com/multisafepay/contract/fuzz");

    private static final Map<String, ThrowingConsumer<byte[]>> TARGETS = new TreeMap<>(Map.of(
            "AnswersFuzz", AnswersFuzz::fuzzerTestOneInput,
            "CartFuzz", CartFuzz::fuzzerTestOneInput,
            "ItemsFuzz", ItemsFuzz::fuzzerTestOneInput,
            "LocaleFuzz", LocaleFuzz::fuzzerTestOneInput,
            "MoneyFuzz", MoneyFuzz::fuzzerTestOneInput,
            "SandboxFuzz", SandboxFuzz::fuzzerTestOneInput,
            "WebhookFuzz", WebhookFuzz::fuzzerTestOneInput));

    private static final ProxySelector USUAL = ProxySelector.getDefault();

    /** The target for the sandbox keeps it from calling anybody. */
    @AfterAll
    static void letsOthersCallAgain() {
        ProxySelector.setDefault(USUAL);
    }

    @TestFactory
    List<DynamicTest> holdsForEveryInputThatWasKept() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, ThrowingConsumer<byte[]>> target : TARGETS.entrySet()) {
            List<Path> inputs;
            try (Stream<Path> files = Files.list(KEPT.resolve(target.getKey()))) {
                inputs = files.sorted().toList();
            }
            assertThat(inputs).as(target.getKey()).isNotEmpty();
            for (Path input : inputs) {
                tests.add(dynamicTest(
                        target.getKey() + " " + input.getFileName(),
                        () -> target.getValue().accept(Files.readAllBytes(input))));
            }
        }
        return tests;
    }
}
