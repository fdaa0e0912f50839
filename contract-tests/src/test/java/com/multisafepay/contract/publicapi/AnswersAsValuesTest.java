package com.multisafepay.contract.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.answer.Answers;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.reporting.UnreadableEntry;
import com.multisafepay.spec.ApiSpec;
import com.multisafepay.spec.LoggableMembers;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every answer of the API, read out of the contract's examples, in which each text that may not be logged is a secret, but for ids,
 * dates and texts about things.
 */
class AnswersAsValuesTest {

    private static final String SECRET = "Wilhelmina-4761340000000019";
    private static final Set<String> LOGGABLE = LoggableMembers.bundled().all();
    private static final Pattern ABOUT_NOBODY = Pattern.compile("(?!recurring)(.*_)?id|closing_date|role|description|display");
    private static final List<String> EXAMPLES = examples();

    /** An entry that could not be read is part of a list, and is nothing that could be read. */
    static Stream<Class<?>> answers() throws IOException {
        return PublicTypes.all().stream()
                .filter(type -> type.isInterface() && type != UnreadableEntry.class)
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("json") && method.getParameterCount() == 0));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void areReadOutOfJson(Class<?> type) {
        assertThatThrownBy(() -> Answers.read(type, "{")).isInstanceOf(AnswerNotUnderstoodException.class);
        assertThat(EXAMPLES.stream().flatMap(json -> read(type, json))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void showNothingThatMayNotBeLogged(Class<?> type) {
        assertThat(EXAMPLES.stream().flatMap(json -> read(type, json)).map(Object::toString))
                .noneMatch(text -> text.contains(SECRET));
    }

    /** A token for the browser expires by the clock, counted from when it is read. */
    static Stream<Class<?>> timeless() throws IOException {
        return answers().filter(type -> type != ApiToken.class);
    }

    @ParameterizedTest
    @MethodSource("timeless")
    void areEqualWhenTheirDataAre(Class<?> type) {
        assertThat(EXAMPLES.stream()
                        .filter(json -> !read(type, json).toList().equals(read(type, json).toList())))
                .isEmpty();
    }

    private static Stream<Object> read(Class<?> type, String json) {
        try {
            return Stream.of(Answers.read(type, json));
        } catch (AnswerNotUnderstoodException e) {
            return Stream.empty();
        }
    }

    private static List<String> examples() {
        try (InputStream contract = ApiSpec.openApiJson()) {
            JsonNode examples =
                    new ObjectMapper().readTree(contract).path("components").path("examples");
            List<String> all = new ArrayList<>();
            examples.forEach(example -> {
                JsonNode data = example.path("value").path("data");
                Stream<JsonNode> entries = data.isArray()
                        ? StreamSupport.stream(data.spliterator(), false)
                        : Stream.of(data).filter(JsonNode::isObject);
                entries.map(entry -> withSecrets(entry.deepCopy(), "data").toString())
                        .forEach(all::add);
            });
            return all;
        } catch (IOException e) {
            throw new LinkageError("no contract", e);
        }
    }

    private static boolean isShown(String name) {
        return LOGGABLE.contains(name) || ABOUT_NOBODY.matcher(name).matches();
    }

    private static JsonNode withSecrets(JsonNode node, String name) {
        if (node instanceof ObjectNode members) {
            members.properties().forEach(each -> each.setValue(withSecrets(each.getValue(), each.getKey())));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, withSecrets(list.get(i), name));
            }
        } else if (node.isTextual() && !isShown(name)) {
            return new TextNode(SECRET);
        }
        return node;
    }
}
