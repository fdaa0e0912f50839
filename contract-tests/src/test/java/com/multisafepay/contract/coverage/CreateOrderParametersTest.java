package com.multisafepay.contract.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of documented parameters to the contract, the library and the tests that it names. */
class CreateOrderParametersTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("repository.root")));
    private static final List<String> DOCUMENTED = List.of(
            "type",
            "gateway",
            "order_id",
            "currency",
            "amount",
            "description",
            "payment_options",
            "payment_options.notification_url",
            "payment_options.redirect_url",
            "payment_options.cancel_url",
            "payment_options.close_window",
            "customer",
            "customer.locale",
            "customer.ip_address",
            "customer.first_name",
            "customer.last_name",
            "customer.address1",
            "customer.house_number",
            "customer.zip_code",
            "customer.city",
            "customer.country",
            "customer.phone",
            "customer.email",
            "customer.referrer",
            "customer.user_agent",
            "google_analytics.account",
            "second_chance.send_email");

    /** A row of the table. */
    record Row(String parameter, String contract, String library, String rule, String test) {}

    static List<Row> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/create-order-parameters.md"), UTF_8).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .map(cell -> new Row(bare(cell[1]), bare(cell[2]), bare(cell[3]), cell[4].strip(), bare(cell[5])))
                .toList();
    }

    private static String bare(String cell) {
        return cell.replace("`", "").strip();
    }

    @Test
    void holdsEveryDocumentedParameterOnce() throws IOException {
        assertThat(rows()).extracting(Row::parameter).containsExactlyElementsOf(DOCUMENTED);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesAPropertyOfTheContract(Row row) throws IOException {
        String[] property = row.contract().split("\\.", -1);

        try (InputStream file = ApiSpec.openApiJson()) {
            JsonNode contract = new ObjectMapper().readTree(file);
            assertThat(contract.at("/components/schemas/" + property[0] + "/properties")
                            .has(property[1]))
                    .isTrue();
        }
        assertThat(row.rule()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesAMethodOfTheLibrary(Row row) throws ClassNotFoundException {
        String[] method = row.library().split("#", -1);

        assertThat(Arrays.stream(Class.forName(method[0]).getMethods()).map(java.lang.reflect.Method::getName))
                .contains(method[1]);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesATestThatThereIs(Row row) throws IOException {
        String named = '`' + row.test().replace('#', '.') + '`';

        assertThat(named).matches(NamedTests.NAMED);
        assertThat(NamedTests.missing(named, ROOT)).isEmpty();
    }
}
