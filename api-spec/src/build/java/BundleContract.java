import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the files of the contract into one: a reference to {@code schemas/X.yaml} becomes {@code #/components/schemas/X}, and so with
 * parameters, responses and examples; a referenced path stands in its place. Writes YAML to read and JSON to load fast,
 * and {@code x-loggable} once more by itself, for those who need no more.
 *
 * <p>Run by the build: {@code java BundleContract.java SOURCE_FOLDER TARGET_FOLDER}.
 */
final class BundleContract {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build());

    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    private final Map<String, Path> origins = new HashMap<>();

    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]).toAbsolutePath().normalize();
        Path target = Path.of(args[1]);
        JsonNode contract = new BundleContract().bundle(source.resolve("openapi.yaml"));
        Files.createDirectories(target);
        YAML.writeValue(target.resolve("multisafepay-openapi.yaml").toFile(), contract);
        new ObjectMapper()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValue(target.resolve("multisafepay-openapi.json").toFile(), contract);
        new ObjectMapper()
                .writeValue(target.resolve("multisafepay-loggable.json").toFile(), contract.get("x-loggable"));
    }

    private JsonNode bundle(Path root) throws IOException {
        ObjectNode contract = (ObjectNode) read(root, root);
        ObjectNode paths = (ObjectNode) contract.get("paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            Path file = resolve(root, path.getValue().get("$ref").asText());
            JsonNode item = read(file, root);
            rewrite(item, file);
            path.setValue(item);
        }
        ObjectNode hoisted = contract.withObject("/components");
        components.forEach((folder, byName) -> hoisted.withObject("/" + folder).setAll(byName));
        return contract;
    }

    /** Turns every reference to a file below a node into one inside the bundle, and takes the file in. */
    private void rewrite(JsonNode node, Path file) throws IOException {
        if (node.isObject()
                && node.path("$ref").isTextual()
                && !node.get("$ref").asText().startsWith("#")) {
            ((ObjectNode) node).put("$ref", hoist(resolve(file, node.get("$ref").asText()), file));
            return;
        }
        for (JsonNode child : node) {
            rewrite(child, file);
        }
    }

    private String hoist(Path file, Path from) throws IOException {
        String folder = file.getParent().getFileName().toString();
        String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        String reference = "#/components/" + folder + "/" + name;
        Path known = origins.putIfAbsent(reference, file);
        if (known != null && !known.equals(file)) {
            throw new IllegalStateException(known + " and " + file + " would both become " + reference);
        }
        if (known == null) {
            JsonNode content = read(file, from);
            components.computeIfAbsent(folder, f -> new TreeMap<>()).put(name, content);
            rewrite(content, file);
        }
        return reference;
    }

    private static Path resolve(Path from, String reference) {
        return from.resolveSibling(reference).normalize();
    }

    private static JsonNode read(Path file, Path from) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(from + " refers to " + file + ", which does not exist");
        }
        return YAML.readTree(Files.readString(file));
    }
}
