package com.multisafepay.contract.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.order.request.CustomField;
import com.multisafepay.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is wrong with an order is refused before it is sent, and by the sandbox with the API's code. Writes {@code docs/bad-inputs.md}. */
class BadInputTest {

    private static final Path PAGE =
            Path.of(Objects.requireNonNull(System.getProperty("repository.root")), "docs", "bad-inputs.md");
    private static final String PLAIN = "{'order_id':'shop-1','currency':'EUR','amount':12100,'description':'Order 1',";

    private static final Map<String, List<Row>> ROWS = new LinkedHashMap<>();
    private static int orders;

    @BeforeAll
    static void drivesEachThroughBoth() throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.builder().start()) {
            ROWS.put("The order, its page, its sender", fields(sandbox, OrderFields.all()));
            ROWS.put("Customer, browser, delivery", fields(sandbox, PeopleFields.all()));
            ROWS.put("Payment", fields(sandbox, PaymentFields.all()));
            ROWS.put("Cart, taxes, FastCheckout", fields(sandbox, CartFields.all()));
            ROWS.put("What does not go together", combinations(sandbox));
            ROWS.put("Bodies that are no order", bodies(sandbox));
        }
    }

    @Test
    void theLibraryLetsNoneOut() {
        assertThat(rows().filter(row -> row.library().startsWith(Row.LET_OUT)
                        || row.library().startsWith("names ")
                        || row.library().startsWith("throws ")))
                .isEmpty();
    }

    @Test
    void theSandboxAnswersAsDocumented() {
        assertThat(rows().filter(row -> !row.sandbox().equals(row.expected()))).isEmpty();
    }

    @Test
    void bothSidesRefuseMoreThanThreeHundred() {
        assertThat(rows().filter(row ->
                        !row.sandbox().equals("taken") && !row.library().equals(Row.NOT_TO_WRITE)))
                .hasSizeGreaterThan(300);
    }

    @Test
    void theTableShowsThem() throws IOException {
        String page = page();
        if (Boolean.getBoolean("coverage.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/bad-inputs.md; mvn verify -Dcoverage.update=true writes it anew")
                .isEqualTo(page);
    }

    @Test
    void everyFieldThatFastCheckoutKnowsIsTaken() throws IOException {
        try (InputStream contract = getClass().getResourceAsStream("/multisafepay-openapi.json")) {
            List<String> documented = new ArrayList<>();
            Raw.JSON
                    .readTree(contract)
                    .at("/components/schemas/CustomField/properties/standard_type/enum")
                    .forEach(type -> documented.add(type.textValue()));

            assertThat(CustomField.Standard.TYPES).containsExactlyInAnyOrderElementsOf(documented);
        }
    }

    private static Stream<Row> rows() {
        return ROWS.values().stream().flatMap(List::stream);
    }

    private static List<Row> fields(Sandbox sandbox, List<Field> fields) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        for (Field field : fields) {
            ObjectNode good = Sent.of(field.good());
            assertThat(answer(sandbox, good.deepCopy(), ""))
                    .as(field.path() + " in a good order")
                    .isEqualTo("taken");
            for (Bad bad : field.bads()) {
                ObjectNode order = good.deepCopy();
                Sent.spoil(order, field.path(), bad.json());
                rows.add(new Row(
                        field.path(),
                        bad.words(),
                        Row.shown(bad.json()),
                        field.writable(bad) ? Row.library(field.path(), () -> field.order(bad)) : Row.NOT_TO_WRITE,
                        answer(sandbox, order, field.path()),
                        Row.answer(field.code(bad) == 0 ? 200 : 404, field.code(bad))));
            }
        }
        return rows;
    }

    /** Each order has an id of its own, so that none is refused for an earlier one. */
    private static String answer(Sandbox sandbox, ObjectNode order, String field)
            throws IOException, InterruptedException {
        if (!field.equals("order_id")) {
            order.put("order_id", "shop-" + orders++);
        }
        Raw.Answer answer = Raw.post(sandbox, Raw.JSON.writeValueAsBytes(order));
        return Row.answer(answer.status(), answer.code());
    }

    private static List<Row> combinations(Sandbox sandbox) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        for (Combination combination : Combinations.all()) {
            String change = "{" + combination.json() + "}";
            ObjectNode order = object(PLAIN.substring(0, PLAIN.length() - 1) + "}");
            order.setAll(object(change));
            rows.add(new Row(
                    combination.field(),
                    combination.words(),
                    "",
                    Row.library(combination.field(), combination.library()),
                    answer(sandbox, order, combination.field()),
                    Row.answer(combination.code() == 0 ? 200 : 404, combination.code())));
        }
        return rows;
    }

    private static ObjectNode object(String json) throws IOException {
        return (ObjectNode) Raw.JSON.readTree(json.replace('\'', '"'));
    }

    private static List<Row> bodies(Sandbox sandbox) throws IOException, InterruptedException {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("blanks", "  \n ".getBytes(UTF_8));
        bodies.put("an array", "[]".getBytes(UTF_8));
        bodies.put("a text", "\"order\"".getBytes(UTF_8));
        bodies.put("null", "null".getBytes(UTF_8));
        bodies.put("a form", "order_id=shop-1&amount=1000".getBytes(UTF_8));
        bodies.put("XML", "<order/>".getBytes(UTF_8));
        bodies.put("a half", json("'items':").getBytes(UTF_8));
        bodies.put("two orders", json("'items':'a'}{}").getBytes(UTF_8));
        bodies.put("NaN", json("'days_active':NaN}").getBytes(UTF_8));
        bodies.put("a comma too many", json("}").getBytes(UTF_8));
        bodies.put("text that is not UTF-8", json("'items':'caf\u00e9'}").getBytes(ISO_8859_1));
        bodies.put(
                "arrays in arrays, 5000 deep",
                json("'custom':" + "[".repeat(5000)).getBytes(UTF_8));
        bodies.put(
                "more than 1 MiB",
                json("'items':'" + "x".repeat(1 << 20) + "'}").getBytes(UTF_8));
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, byte[]> body : bodies.entrySet()) {
            Raw.Answer answer = Raw.post(sandbox, body.getValue());
            rows.add(new Row(
                    "(body)",
                    body.getKey(),
                    "",
                    Row.NOT_TO_WRITE,
                    Row.answer(answer.status(), answer.code()),
                    Row.answer(body.getKey().startsWith("more") ? 413 : 400, Field.UNSPECIFIED)));
        }
        return rows;
    }

    private static String json(String rest) {
        return PLAIN.replace('\'', '"') + rest.replace('\'', '"');
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Bad orders

                What is wrong with an order, field by field: what the library says before it sends anything, and the HTTP status and code that the sandbox
                answers to the same in JSON. The build writes this page: `mvn verify -Dcoverage.update=true`.

                * "cannot be written": the library's types leave no way to say it.
                * "taken": null and an empty text count as absent to the API, in fields that may be absent; the other values break no rule that the API's
                  documentation has, and the library is stricter. A locale of another form counts as `en_US`.
                """);
        ROWS.forEach((title, rows) -> {
            page.append("\n## ")
                    .append(title)
                    .append("\n\n| Field | Bad value | The library says | The sandbox answers |\n|---|---|---|---|\n");
            rows.forEach(row -> page.append(row.line()));
        });
        return page.toString();
    }
}
