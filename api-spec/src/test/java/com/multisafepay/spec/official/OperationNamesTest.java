package com.multisafepay.spec.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OperationNamesTest {

    @Test
    void thePageForClientsHasEveryOperationThatIsOfficiallyCalledOtherwise() throws IOException {
        List<String> rows = new ArrayList<>();
        new YAMLMapper()
                .readTree(Path.of("target/classes/multisafepay-openapi.yaml").toFile())
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("x-official-operation-ids"))
                        .forEach(operation -> rows.add(row(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue()))));

        List<String> page = Files.readAllLines(Path.of("../docs/clients.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z]+ /.*"))
                .toList();
        assertThat(page).containsExactlyInAnyOrderElementsOf(rows);
    }

    private static String row(String key, JsonNode operation) {
        List<String> ids = new ArrayList<>();
        operation.path("x-official-operation-ids").forEach(id -> ids.add("`" + id.asText() + "`"));
        return "| `" + key + "` | `" + operation.path("operationId").asText() + "` | " + String.join(", ", ids) + " |";
    }
}
