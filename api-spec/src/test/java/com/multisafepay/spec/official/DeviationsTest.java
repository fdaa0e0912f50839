package com.multisafepay.spec.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationsTest {

    private static final Path TABLE = Path.of("deviations.tsv");
    private static final Path OURS = Path.of("target/classes/multisafepay-openapi.yaml");

    private static final String THING = """
            paths:
              /things/{id}:
                post:
                  operationId: makeThing
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [name]
                          properties:
                            name: {type: string}
                            colour: {type: string, enum: [red, green]}
                            parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
            components:
              schemas:
                Part:
                  type: object
                  properties:
                    size: {type: integer}
            """;

    /** The official files come from elsewhere; -Dofficial.contract names their folder. */
    @Test
    void everyDifferenceFromTheOfficialContractIsInTheTable() throws IOException {
        String folder = System.getProperty("official.contract", "");
        assumeFalse(folder.isBlank(), "-Dofficial.contract names no folder with the official files");
        Path root = Path.of(System.getProperty("repository.root", ""));
        List<JsonNode> official = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                official.add(new YAMLMapper().readTree(file.toFile()));
            }
        }

        assertThat(official).as("official files in " + folder).isNotEmpty();
        List<String> differences = Differences.between(Surface.of(official), surface(Files.readString(OURS)));
        assertThat(DeviationTable.read(TABLE).faults(differences)).isEmpty();
    }

    @Test
    void everyRowHasAReasonAndEvidence() throws IOException {
        assertThat(DeviationTable.read(TABLE).faults(List.of())).isNotEmpty();
    }

    @Test
    void aContractDoesNotDifferFromItself() throws IOException {
        assertThat(Differences.between(surface(THING), surface(THING))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /things/{id}             | /objects/{id}             | POST /objects/{}: is only here
                    {name: id, in: path      | {name: key, in: path      | POST /things/{} parameter path id: is only there
                    size: {type: integer}    | size: {type: string}      | POST /things/{} request parts[].size: is integer there, string here
                    size: {type: integer}    | length: {type: integer}   | POST /things/{} request parts[].length: is only here
                    enum: [red, green]       | enum: [red]               | POST /things/{} request colour: the value green is only there
                    enum: [red, green]       | enum: [red, green, blue]  | POST /things/{} request colour: the value blue is only here
                    required: [name]         | required: []              | POST /things/{} request name: is required only there
                    required: [name]         | required: [name, colour]  | POST /things/{} request colour: is required only here
                    operationId: makeThing   | operationId: createThing  | POST /things/{}: the official id makeThing is not in x-official-operation-ids
                    """)
    void namesWhatDiffers(String there, String here, String difference) throws IOException {
        assertThat(Differences.between(surface(THING), surface(THING.replace(there, here))))
                .contains(difference);
    }

    @Test
    void takesTheFormsOfAChoiceTogether() throws IOException {
        String choice = THING.replace(
                "schema:\n              type: object\n              required: [name]",
                "schema:\n              anyOf: [{required: [name]}, {type: object}]\n              required: [name]");

        assertThat(Differences.between(surface(choice), surface(THING))).isEmpty();
    }

    @Test
    void failsForADifferenceThatIsNotInTheTable() {
        assertThat(table("GET /a: is only *").faults(List.of("GET /a: is only there", "GET /b: is only there")))
                .containsExactly("not in the table: GET /b: is only there");
    }

    @Test
    void failsForARowThatIsNoLongerSo() {
        assertThat(table("GET /a: is only there").faults(List.of()))
                .containsExactly("no longer so: GET /a: is only there");
    }

    private static DeviationTable table(String difference) {
        return new DeviationTable(List.of(new DeviationTable.Row(difference, "reason", "evidence")));
    }

    private static Surface surface(String yaml) throws IOException {
        return Surface.of(List.of(new YAMLMapper().readTree(yaml)));
    }
}
