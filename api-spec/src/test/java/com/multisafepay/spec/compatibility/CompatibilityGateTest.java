package com.multisafepay.spec.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.multisafepay.spec.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityGateTest {

    private static final Path BUNDLE = Path.of("target/classes/multisafepay-openapi.yaml");
    static final Path RELEASED = Path.of("src/released/multisafepay-openapi.yaml");
    private static final JsonNode CONTRACT = Contract.bundle();

    private static JsonNode released = MissingNode.getInstance();

    @BeforeAll
    static void readTheBaseline() throws IOException {
        if (Boolean.getBoolean("released.update")) {
            Baseline.write(BUNDLE, RELEASED);
        }
        released = Baseline.read(RELEASED);
    }

    @Test
    void keepsThePromisesOfTheLastRelease() {
        CompatibilityGate.hold(released, CONTRACT);
    }

    @Test
    void hasEveryOperationOfItsVersionInTheBaseline() {
        assertThat(operations(released)).isNotEmpty();
        if (released.at("/info/version").equals(CONTRACT.at("/info/version"))) {
            assertThat(operations(released)).containsExactlyElementsOf(operations(CONTRACT));
        }
    }

    @Test
    void readsBackWhatItWrites(@TempDir Path folder) throws IOException {
        Path baseline = folder.resolve("baseline.yaml");

        Baseline.write(BUNDLE, baseline);

        assertThat(Baseline.read(baseline)).isEqualTo(CONTRACT);
    }

    @Test
    void refusesABaselineThatWasThinnedOut(@TempDir Path folder) throws IOException {
        Path baseline = folder.resolve("baseline.yaml");
        Baseline.write(BUNDLE, baseline);

        Files.writeString(baseline, Files.readString(baseline).replace("  /me:\n", "  /you:\n"));

        assertThatIOException().isThrownBy(() -> Baseline.read(baseline)).withMessageContaining("was changed since");
    }

    @Test
    void tellsChangeAndVersionsAndNothingElse() {
        JsonNode then = Patch.apply("set /info/version \"1.4.0\"", released);
        JsonNode now = Patch.apply("remove /components/schemas/Customer/properties/house_number", then);

        assertThatThrownBy(() -> CompatibilityGate.hold(then, now))
                .hasMessage("Customer.house_number is gone; it was released with 1.4.0, and 2.0.0 may change it")
                .hasStackTraceContaining("is gone")
                .satisfies(thrown -> assertThat(thrown.getStackTrace()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "0.1.0, 0.2.0, true",
        "0.1.0, 0.1.1, false",
        "0.1.0, 1.0.0, true",
        "1.0.0, 1.1.0, false",
        "1.2.0, 2.0.0, true",
        "1.2.0, 1.2.0, false",
        "1.2.0, 1.10.0-SNAPSHOT, false"
    })
    void letsABreakPassOnlyWithTheVersionForIt(String since, String current, boolean passes) {
        JsonNode then = Patch.apply("set /info/version \"" + since + "\"", released);
        JsonNode now = Patch.apply(
                "set /info/version \"" + current + "\" && remove /components/schemas/Customer/properties/house_number",
                released);

        assertThat(CompatibilityGate.refusals(then, now).isEmpty()).isEqualTo(passes);
    }

    private static Set<String> operations(JsonNode contract) {
        Set<String> operations = new TreeSet<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> operations.add(method + " " + path.getKey())));
        return operations;
    }
}
