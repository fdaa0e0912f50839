package com.multisafepay.contract.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.sandbox.Sandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bad values of calls about accounts are refused by the library before they are sent, and by the sandbox with the field's name. */
class AccountInputTest {
    private static final Map<String, List<Row>> ROWS = new LinkedHashMap<>();

    @BeforeAll
    static void drivesEachThroughBoth() throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.builder().start();
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey(sandbox.apiKey())
                        .environment(Environment.of(sandbox.baseUri()))
                        .build()) {
            AccountCall.Ids ids = AccountCall.Ids.in(sandbox, client);
            for (AccountField field : AccountFields.all()) {
                AccountCall call = field.call();
                for (Bad bad : field.bads()) {
                    ObjectNode body = call.good();
                    Sent.spoil(body, field.path(), bad.json());
                    ROWS.computeIfAbsent(call.operationId(), none -> new ArrayList<>())
                            .add(new Row(
                                    field.path(),
                                    bad.words(),
                                    Row.shown(bad.json()),
                                    field.refusal(bad),
                                    call.send(sandbox, ids, body),
                                    field.answer(bad)));
                }
            }
        }
        BadInputReport.write("bad-inputs-of-accounts.md", "Bad inputs of accounts", ROWS);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Stream<Row> rows() {
        return ROWS.values().stream().flatMap(List::stream);
    }

    @Test
    void theLibraryLetsNoneOut() {
        assertThat(rows())
                .noneMatch(row -> row.library().outcome() == Refusal.Outcome.LET_OUT
                        || row.library().outcome() == Refusal.Outcome.OTHER_ERROR);
    }

    @Test
    void theLibraryNamesTheFieldAndTheRule() {
        assertThat(rows().filter(Row::refused)).allSatisfy(row -> {
            assertThat(name(row.library().field())).isEqualTo(name(row.field()));
            assertThat(row.library().rule()).isNotBlank();
        });
    }

    @Test
    void theSandboxNamesTheField() {
        assertThat(rows().filter(row -> !row.sandbox().equals(row.expected()))).isEmpty();
    }
}
