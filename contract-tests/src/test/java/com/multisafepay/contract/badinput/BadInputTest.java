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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad values of an order are refused by the library before it is sent, and by the sandbox with the API's code. {@link BadInputReport} lists them. */
class BadInputTest {

    private static final String PLAIN = "{'order_id':'shop-1','currency':'EUR','amount':12100,'description':'Order 1',";

    private static final Set<String> SECRETS = Set.of(
            "gateway_info.account_holder_iban",
            "gateway_info.bank_account",
            "gateway_info.card_cvc",
            "gateway_info.card_number",
            "gateway_info.destination_holder_iban",
            "gateway_info.payment_token",
            "payment_data.payload",
            "recurring_id");

    private static final Map<String, List<Row>> ROWS = new LinkedHashMap<>();
    private static int orders;

    @BeforeAll
    static void drivesEachThroughBoth(@TempDir Path folder) throws IOException, InterruptedException {
        Path cards = Files.writeString(
                folder.resolve("cards.yaml"), "cards: [{customer: anna-1, token: token-1, method: VISA}]");
        try (Sandbox sandbox = Sandbox.builder().seed(cards).start()) {
            ROWS.put("The order, its page, its sender", fields(sandbox, OrderFields.all()));
            ROWS.put("Customer, browser, delivery", fields(sandbox, PeopleFields.all()));
            ROWS.put("Payment", fields(sandbox, PaymentFields.all()));
            ROWS.put("Cart, taxes, FastCheckout", fields(sandbox, CartFields.all()));
            ROWS.put("What does not go together", combinations(sandbox));
            ROWS.put("Bodies that are no order", bodies(sandbox));
        }
        BadInputReport.write("bad-inputs.md", "Bad orders", ROWS);
    }

    @Test
    void theLibraryLetsNoneOut() {
        assertThat(rows()).noneMatch(row -> row.library().outcome() == Refusal.Outcome.LET_OUT);
    }

    @Test
    void theLibraryRefusesNothingByAnyOtherError() {
        assertThat(rows()).noneMatch(row -> row.library().outcome() == Refusal.Outcome.OTHER_ERROR);
    }

    @Test
    void theLibraryNamesTheFieldAndTheRule() {
        assertThat(rows().filter(Row::refused)).allSatisfy(row -> {
            assertThat(bare(row.library().field())).isEqualTo(bare(row.field()));
            assertThat(row.library().rule()).isNotBlank();
            assertThat(row.library().message())
                    .startsWith(row.library().field() + ": " + row.library().rule());
        });
    }

    @Test
    void theLibraryShowsTheValueUnlessItIsMissingOrASecret() {
        assertThat(fields().filter(Row::refused))
                .allSatisfy(row -> assertThat(row.library().message().contains(", was \""))
                        .isEqualTo(!SECRETS.contains(row.field())
                                && !row.library().rule().equals("is required")));
    }

    @Test
    void theSandboxAnswersAsDocumented() {
        assertThat(rows().filter(row -> !row.sandbox().equals(row.expected()))).isEmpty();
    }

    @Test
    void bothSidesRefuseMoreThanThreeHundred() {
        assertThat(rows().filter(row ->
                        !row.sandbox().equals("taken") && !row.library().equals(Refusal.NOT_TO_WRITE)))
                .hasSizeGreaterThan(300);
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

    /** The name of a field with no index of an array. */
    private static String bare(String field) {
        return field.replaceAll("\\[\\d+]", "");
    }

    private static Stream<Row> fields() {
        return rows().filter(row -> !row.value().isEmpty());
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
                        field.writable(bad) ? Refusal.of(() -> field.order(bad)) : Refusal.NOT_TO_WRITE,
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
        for (Combination combination : Stream.concat(Combinations.all().stream(), CartCombinations.all().stream())
                .toList()) {
            String change = "{" + combination.json() + "}";
            ObjectNode order = object(PLAIN.substring(0, PLAIN.length() - 1) + "}");
            order.setAll(object(change));
            rows.add(new Row(
                    combination.field(),
                    combination.words(),
                    "",
                    Refusal.of(combination.library()),
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
                    Refusal.NOT_TO_WRITE,
                    Row.answer(answer.status(), answer.code()),
                    Row.answer(body.getKey().startsWith("more") ? 413 : 400, Field.UNSPECIFIED)));
        }
        return rows;
    }

    private static String json(String rest) {
        return PLAIN.replace('\'', '"') + rest.replace('\'', '"');
    }
}
