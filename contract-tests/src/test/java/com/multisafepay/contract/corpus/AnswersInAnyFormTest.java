package com.multisafepay.contract.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.error.AnswerNotUnderstoodException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Every answer among our own examples, and among the bodies of the folder that {@code -Dcorpus.dir} names, is read as the library's users get it; and again with
 * every member in every other type and form, one at a time: only what money depends on makes an error.
 */
class AnswersInAnyFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIFFERENCES = 20;

    /** An answer of success, under the name of the file or example that it is from. */
    private record Answer(String name, DomainReader reader, ObjectNode body) {}

    private final BundledContract contract;

    AnswersInAnyFormTest() throws IOException {
        contract = BundledContract.load();
    }

    @Test
    void everyAnswerIsRead() throws IOException {
        for (Answer answer : answers()) {
            assertThat(answer.reader.read().apply(answer.body)).as(answer.name).isNotNull();
        }
    }

    @Test
    void onlyWhatMoneyDependsOnMakesAnError() throws IOException {
        List<String> found = new ArrayList<>();
        AtomicInteger made = new AtomicInteger();
        for (Answer answer : answers()) {
            Mutations.each(answer.body, "data", mutation -> {
                made.incrementAndGet();
                problem(answer, mutation)
                        .ifPresent(problem -> found.add(
                                answer.name + " " + mutation.path() + " = " + mutation.value() + ": " + problem));
            });
        }
        System.out.println("answers: " + made + " bodies with one member in another form");
        assertThat(made.get()).isGreaterThan(10_000);
        assertThat(found.stream().limit(DIFFERENCES)).isEmpty();
    }

    private static Optional<String> problem(Answer answer, Mutations.Mutation mutation) {
        List<String> read;
        try {
            read = answer.reader.read().apply(mutation.body());
        } catch (AnswerNotUnderstoodException error) {
            return mutation.path().matches(answer.reader.money()) || mayBeAuthorised(mutation)
                    ? Optional.empty()
                    : Optional.of(error.toString());
        } catch (RuntimeException other) {
            return Optional.of(other.toString());
        }
        if (answer.reader.entries()) {
            int others =
                    mutation.path().startsWith("[") ? answer.body.path("data").size() - 1 : 0;
            return read.size() < others ? Optional.of("only " + read.size() + " entries are left") : Optional.empty();
        }
        return reached(mutation, read.get(0)) ? Optional.empty() : Optional.of("it is not in json(): " + read.get(0));
    }

    /** Details tell whether a completed order is paid or only authorised, so there they have to be plain. */
    private static boolean mayBeAuthorised(Mutations.Mutation mutation) {
        JsonNode data = mutation.body().path("data");
        return data.path("status").asText().equals("completed")
                && data.path("financial_status").asText().equals("initialized")
                && mutation.path().matches("capture|gateway|payment_details(\\.(type|capture))?");
    }

    /** The JSON holds all that came, but for the ways in which the API writes that there is nothing. */
    private static boolean reached(Mutations.Mutation mutation, String json) {
        JsonNode sent = mutation.value();
        if (sent.isNull() || (sent.isTextual() && sent.asText().isBlank())) {
            return true;
        }
        try {
            return same(sent, JSON.readTree(json).at(pointer(mutation.path())));
        } catch (IOException e) {
            return false;
        }
    }

    /** A number can be written as a text, a flag as a number, and a decimal with or without its exponent. */
    private static boolean same(JsonNode sent, JsonNode kept) {
        if (sent.size() != kept.size() || sent.isValueNode() != kept.isValueNode()) {
            return false;
        }
        boolean same = true;
        for (int i = 0; i < sent.size() && sent.isArray(); i++) {
            same &= kept.isArray() && same(sent.get(i), kept.get(i));
        }
        for (var member : sent.properties()) {
            same &= kept.has(member.getKey()) && same(member.getValue(), kept.get(member.getKey()));
        }
        return same && (!sent.isValueNode() || same(sent.asText(), kept.asText()));
    }

    private static boolean same(String sent, String kept) {
        try {
            return sent.equals(kept) || new BigDecimal(sent).compareTo(new BigDecimal(kept)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String pointer(String path) {
        return ("/" + path.replace(".", "/").replace("[", "/").replace("]", "")).replace("//", "/");
    }

    private List<Answer> answers() throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (var path : contract.root().get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                JsonNode content = contract.resolve(operation.getValue().at("/responses/200"))
                        .at("/content/application~1json");
                Optional<DomainReader> reader = DomainReader.of(operation.getKey(), path.getKey());
                if (reader.isEmpty() && content.has("schema")) {
                    reader = Optional.of(DomainReader.generated(model(content.get("schema"))));
                }
                for (var example : content.path("examples").properties()) {
                    add(
                            answers,
                            example.getKey(),
                            reader.orElseThrow(),
                            contract.resolve(example.getValue()).get("value"));
                }
            }
        }
        addCorpus(answers);
        return answers;
    }

    private static Class<?> model(JsonNode schema) {
        try {
            return BundledContract.model(schema);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addCorpus(List<Answer> answers) throws IOException {
        String dir = System.getProperty("corpus.dir", "");
        if (dir.isEmpty()) {
            return;
        }
        Path corpus = Path.of(System.getProperty("repository.root", "")).resolve(dir);
        List<String> index = Files.readAllLines(corpus.resolve("index.tsv"));
        for (String line : index.subList(1, index.size())) {
            String[] column = line.split("\t", -1);
            JsonNode body = JSON.readTree(corpus.resolve(column[0]).toFile());
            if (column[3].equals("order")) {
                ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("success", true);
                add(answers, column[0], DomainReader.order(), envelope.set("data", body));
            } else if (column[3].equals("answer")) {
                DomainReader.of(column[1], column[2]).ifPresent(reader -> add(answers, column[0], reader, body));
            }
        }
    }

    /** Adds an answer of success that has data to read; an update of an order tells of a shipped part only where it names it. */
    private static void add(List<Answer> answers, String name, DomainReader reader, JsonNode body) {
        boolean succeeded = body.path("success").asBoolean(body.has("data"));
        boolean names = !reader.money().equals("order_id") || body.path("data").has("order_id");
        if (succeeded
                && names
                && body instanceof ObjectNode object
                && !object.path("data").isEmpty()) {
            answers.add(new Answer(name, reader, object));
        }
    }
}
