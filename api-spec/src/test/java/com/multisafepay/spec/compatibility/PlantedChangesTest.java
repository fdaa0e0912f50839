package com.multisafepay.spec.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants changes into the released contract; the columns {@code then} and {@code now} of the tables say how either state of it differs from what it is. */
class PlantedChangesTest {

    private static final int COLUMNS = 4;

    private static JsonNode released = MissingNode.getInstance();

    @BeforeAll
    static void readTheBaseline() throws IOException {
        released = Baseline.read(CompatibilityGateTest.RELEASED);
    }

    @ParameterizedTest
    @MethodSource
    void namesWhatBreaks(String[] row) {
        assertThat(planted(row, CompatibilityGate::refusals))
                .anySatisfy(each -> assertThat(each)
                        .contains(row[3])
                        .matches(".*; it was released with [0-9.]+, and [0-9.]+ may change it"));
    }

    @ParameterizedTest
    @MethodSource
    void letsHarmlessChangesPass(String[] row) {
        assertThat(planted(row, CompatibilityGate::breaks)).isEmpty();
    }

    @Test
    void letsAContractPassThatDidNotChange() {
        assertThat(CompatibilityGate.breaks(released, released.deepCopy())).isEmpty();
    }

    static Stream<Named<String[]>> namesWhatBreaks() {
        return rows("breaking.tsv");
    }

    static Stream<Named<String[]>> letsHarmlessChangesPass() {
        return rows("harmless.tsv");
    }

    private static List<String> planted(String[] row, BiFunction<JsonNode, JsonNode, List<String>> gate) {
        JsonNode then = Patch.apply(row[1], released);
        JsonNode now = Patch.apply(row[2], then);
        assertThat(now).as("what was planted").isNotEqualTo(then);
        return gate.apply(then, now);
    }

    private static Stream<Named<String[]>> rows(String table) {
        try (InputStream in = PlantedChangesTest.class.getResourceAsStream(table)) {
            String text = new String(Objects.requireNonNull(in, table).readAllBytes(), UTF_8);
            return text.lines().skip(1).map(line -> line.split("\t", COLUMNS)).map(row -> Named.of(row[0], row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
