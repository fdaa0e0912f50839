import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes what is shared without Maven: the contract in YAML, in JSON and as OpenAPI 3.1 with webhooks, the table of payment methods, a collection for Postman, and
 * what changed since the released contract.
 *
 * <p>Run by the build: {@code java WriteDistribution.java BUNDLES RESOURCES RELEASED TARGET}.
 */
final class WriteDistribution {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    private final ObjectNode contract;

    private WriteDistribution(ObjectNode contract) {
        this.contract = contract;
    }

    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]);
        Path resources = Path.of(args[1]);
        Path target = Path.of(args[3]);
        Files.createDirectories(target);
        for (String bundle : List.of("multisafepay-openapi.yaml", "multisafepay-openapi.json")) {
            Files.write(target.resolve(bundle), Files.readAllBytes(bundles.resolve(bundle)));
        }
        for (String table : List.of("multisafepay-gateways.json", "multisafepay-gateways.schema.json")) {
            Files.write(target.resolve(table), Files.readAllBytes(resources.resolve(table)));
        }
        WriteDistribution distribution = new WriteDistribution((ObjectNode)
                JSON.readTree(bundles.resolve("multisafepay-openapi.json").toFile()));
        YAML.writeValue(target.resolve("multisafepay-openapi-3.1.yaml").toFile(), distribution.newer());
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(
                        target.resolve("multisafepay.postman_collection.json").toFile(), distribution.collection());
        Files.writeString(
                target.resolve("CHANGES.md"),
                distribution.changes(YAML.readTree(Path.of(args[2]).toFile())));
    }

    /** The contract as OpenAPI 3.1: null is a type, and what merchants are told of without asking are webhooks. */
    private ObjectNode newer() {
        ObjectNode newer = contract.deepCopy();
        newer.put("openapi", "3.1.0");
        ObjectNode webhooks = newer.putObject("webhooks");
        for (JsonNode path : newer.path("paths")) {
            for (JsonNode operation : path) {
                operation
                        .path("callbacks")
                        .properties()
                        .forEach(
                                callback -> callback.getValue().forEach(item -> webhooks.set(callback.getKey(), item)));
                if (operation instanceof ObjectNode object) {
                    object.remove("callbacks");
                }
            }
        }
        nullable(newer);
        return newer;
    }

    private static void nullable(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("nullable").isBoolean()) {
            boolean nullable = schema.remove("nullable").asBoolean();
            if (nullable && schema.path("type").isTextual()) {
                String type = schema.get("type").asText();
                schema.putArray("type").add(type).add("null");
            }
            if (nullable && schema.path("enum") instanceof ArrayNode values) {
                values.addNull();
            }
        }
        node.properties().stream()
                .filter(member -> !member.getKey().startsWith("example"))
                .forEach(member -> nullable(member.getValue()));
        if (node.isArray()) {
            node.forEach(WriteDistribution::nullable);
        }
    }

    /** A collection for Postman, version 2.1: a folder for each tag, each request with the first example of its operation. */
    private ObjectNode collection() {
        ObjectNode collection = JSON.createObjectNode();
        collection
                .putObject("info")
                .put("name", contract.at("/info/title").asText())
                .put("description", contract.at("/info/description").asText())
                .put("version", contract.at("/info/version").asText())
                .put("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
        ObjectNode auth = collection.putObject("auth").put("type", "apikey");
        ArrayNode key = auth.putArray("apikey");
        key.addObject().put("key", "key").put("value", "api_key").put("type", "string");
        key.addObject().put("key", "value").put("value", "{{api_key}}").put("type", "string");
        key.addObject().put("key", "in").put("value", "header").put("type", "string");
        ArrayNode variables = collection.putArray("variable");
        variables
                .addObject()
                .put("key", "base_url")
                .put("value", contract.at("/servers/0/url").asText());
        variables.addObject().put("key", "api_key").put("value", "");
        ObjectNode event = collection.putArray("event").addObject().put("listen", "test");
        event.putObject("script")
                .put("type", "text/javascript")
                .putArray("exec")
                .add("pm.test('answers with JSON', () => pm.response.to.have.jsonBody());");
        ArrayNode folders = collection.putArray("item");
        for (JsonNode tag : contract.path("tags")) {
            ObjectNode folder = JSON.createObjectNode()
                    .put("name", tag.path("name").asText())
                    .put("description", tag.path("description").asText());
            ArrayNode requests = folder.putArray("item");
            contract.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(member -> METHODS.contains(member.getKey())
                                    && member.getValue().at("/tags/0").equals(tag.path("name")))
                            .forEach(member -> requests.add(request(path.getKey(), member))));
            if (!requests.isEmpty()) {
                folders.add(folder);
            }
        }
        return collection;
    }

    private ObjectNode request(String path, Map.Entry<String, JsonNode> operation) {
        ObjectNode item = JSON.createObjectNode()
                .put("name", operation.getValue().path("summary").asText());
        ObjectNode request = item.putObject("request")
                .put("method", operation.getKey().toUpperCase(Locale.ROOT))
                .put("description", operation.getValue().path("description").asText());
        String asPostman = path.replaceAll("\\{([^}]*)}", ":$1");
        ObjectNode url = request.putObject("url").put("raw", "{{base_url}}" + asPostman);
        url.putArray("host").add("{{base_url}}");
        ArrayNode segments = url.putArray("path");
        List.of(asPostman.substring(1).split("/")).forEach(segments::add);
        ArrayNode query = url.putArray("query");
        ArrayNode variables = url.putArray("variable");
        for (JsonNode reference : operation.getValue().path("parameters")) {
            JsonNode parameter = resolve(reference);
            JsonNode example = parameter.path("example").isArray()
                    ? parameter.path("example").path(0)
                    : parameter.path("example");
            ObjectNode value = JSON.createObjectNode()
                    .put("key", parameter.path("name").asText())
                    .put("value", example.asText())
                    .put("description", parameter.path("description").asText());
            if (parameter.path("in").asText().equals("path")) {
                variables.add(value);
            } else if (parameter.path("in").asText().equals("query")) {
                query.add(value.put("disabled", true));
            }
        }
        JsonNode examples = operation.getValue().at("/requestBody/content/application~1json/examples");
        ArrayNode headers = request.putArray("header");
        if (!examples.isEmpty()) {
            headers.addObject().put("key", "Content-Type").put("value", "application/json");
            request.putObject("body")
                    .put("mode", "raw")
                    .put(
                            "raw",
                            resolve(examples.iterator().next()).path("value").toPrettyString());
        }
        return item;
    }

    private String changes(JsonNode released) {
        List<String> lines = new ArrayList<>();
        lines.add("# Changes of the contract");
        lines.add("");
        lines.add(contract.at("/info/version").asText() + " against "
                + (released.path("paths").isEmpty()
                        ? "nothing: no version has been released yet."
                        : released.at("/info/version").asText() + "."));
        section(lines, "Operations", operations(released), operations(contract));
        section(lines, "Members", members(released), members(contract));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, String what, Set<String> before, Set<String> after) {
        lines.add("");
        lines.add("## " + what);
        lines.add("");
        int first = lines.size();
        after.stream().filter(name -> !before.contains(name)).forEach(name -> lines.add("- new: `" + name + "`"));
        before.stream().filter(name -> !after.contains(name)).forEach(name -> lines.add("- gone: `" + name + "`"));
        if (lines.size() == first) {
            lines.add("None.");
        }
    }

    private static Set<String> operations(JsonNode contract) {
        Set<String> names = new TreeSet<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> names.add(member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return names;
    }

    private static Set<String> members(JsonNode contract) {
        Set<String> names = new TreeSet<>();
        contract.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(member -> names.add(schema.getKey() + "." + member.getKey() + ": "
                                + member.getValue()
                                        .path("type")
                                        .asText(member.getValue()
                                                .path("$ref")
                                                .asText("any")
                                                .replaceFirst(".*/", "")))));
        return names;
    }

    private JsonNode resolve(JsonNode node) {
        return node.path("$ref").isTextual()
                ? resolve(contract.at(node.get("$ref").asText().substring(1)))
                : node;
    }
}
