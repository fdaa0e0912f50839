package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.PointOfSaleApi;
import com.multisafepay.client.model.ListTerminalsAnswer;
import com.multisafepay.client.model.TerminalPager;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListTerminalsPactTest {

    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}";

    @Test
    void readsAPageOfTerminals() {
        Conversation.about("list the terminals of the account")
                .asks("GET", "/terminals")
                .query("page", "2")
                .query("limit", "1")
                .answers(body -> body.minMaxArrayLike(
                                "data",
                                1,
                                1,
                                one -> one.stringType("id", "00000ABC")
                                        .stringType("provider", "SMARTPOS")
                                        .stringType("name", "Counter 1")
                                        .uuid("code", UUID.fromString("3f0c9a52-6f0e-4c58-9d0b-2a1f4be7c901"))
                                        .stringMatcher("created", TIME, "2026-01-12T09:00:00")
                                        .stringMatcher("last_updated", TIME, "2026-05-20T08:15:30")
                                        .stringType("manufacturer_id", "SUNMI")
                                        .stringType("serial_number", "SN00000001")
                                        .booleanType("active", true)
                                        .integerType("group_id", 10020001)
                                        .stringMatcher("country", "[A-Z]{2}", "NL"))
                        .object("pager", pager -> pager.integerType("total_items", 3)))
                .then(client -> {
                    ListTerminalsAnswer answer =
                            client.api(PointOfSaleApi.class).listTerminals(2, 1, null);
                    assertThat(answer.getPager())
                            .extracting(TerminalPager::getTotalItems)
                            .isEqualTo(3L);
                    assertThat(answer.getData()).singleElement().satisfies(terminal -> {
                        assertThat(terminal.getId()).isEqualTo("00000ABC");
                        assertThat(terminal.getActive()).isTrue();
                        assertThat(terminal.getGroupId()).isEqualTo(10020001L);
                    });
                });
    }

    @Test
    void tellsThatThePageWasRefused() {
        Conversation.about("list terminals of a page that cannot be")
                .asks("GET", "/terminals")
                .query("page", "0")
                .refuses(400, 1000, "page: must have a minimum value of 1")
                .then(client -> assertThatThrownBy(
                                () -> client.api(PointOfSaleApi.class).listTerminals(0, null, null))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("page"));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("list the terminals of the account")
                .asks("GET", "/terminals")
                .refusesInside(403, "Forbidden")
                .then(client -> assertThatThrownBy(
                                () -> client.api(PointOfSaleApi.class).listTerminals(null, null, null))
                        .isInstanceOf(CredentialsRefusedException.class)
                        .hasMessageContaining("Forbidden"));
    }
}
