package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalsTest {
    private static final String SHOP = "/terminal-groups/10020001/terminals";

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final Sandbox sandbox = SANDBOX.sandbox();

    private static List<String> ids(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("data").findValuesAsText("id");
    }

    @Test
    void listsTheTerminalsOfTheAccount() {
        Answer all = Calls.get(sandbox, "/terminals");

        assertThat(ids(all)).containsExactly("00000ABC", "00000ABD", "00000ABE", "00000ABF");
        assertThat(all.at("/pager")).hasToString("{\"total_items\":4,\"page\":1,\"limit\":50}");
        assertThat(all.at("/data/0").properties())
                .extracting(member -> member.getKey())
                .containsExactlyInAnyOrder(
                        "id",
                        "provider",
                        "name",
                        "code",
                        "created",
                        "last_updated",
                        "manufacturer_id",
                        "serial_number",
                        "active",
                        "group_id",
                        "country");
    }

    @Test
    void listsTheTerminalsOfAGroup() {
        Answer group = Calls.get(sandbox, SHOP);

        assertThat(ids(group)).containsExactly("00000ABC", "00000ABD", "00000ABE");
        assertThat(group.at("/pager")).hasToString("{\"total_items\":3,\"page\":1,\"limit\":50}");
        assertThat(group.body().path("data").findValuesAsText("group_id")).containsOnly("10020001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "nothing"})
    void findsNoTerminalsInOtherGroups(String group) {
        Answer none = Calls.get(sandbox, "/terminal-groups/" + group + "/terminals");

        assertThat(ids(none)).isEmpty();
        assertThat(none.at("/pager/total_items").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=2, 00000ABC 00000ABD",
        "page=2&limit=2, 00000ABE",
        "page=3&limit=1, 00000ABE",
        "page=2, ''",
        "page=3&limit=2, ''",
        "page=2147483647&limit=2147483647, ''",
        "page=&limit=, 00000ABC 00000ABD 00000ABE"
    })
    void tellsOnePage(String query, String found) {
        Answer page = Calls.get(sandbox, SHOP + '?' + query);

        assertThat(ids(page)).containsExactly(found.isEmpty() ? new String[0] : found.split(" "));
        assertThat(page.at("/pager/total_items").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=first", "limit=0", "limit=-1"})
    void refusesAPageThatCannotBe(String query) {
        for (String path : List.of("/terminals", SHOP)) {
            Answer answer = Calls.get(sandbox, path + '?' + query);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.info()).startsWith(query.substring(0, query.indexOf('=')));
        }
    }
}
