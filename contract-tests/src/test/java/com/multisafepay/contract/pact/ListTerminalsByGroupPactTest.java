package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.PointOfSaleApi;
import com.multisafepay.client.model.ListTerminalsAnswer;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;

class ListTerminalsByGroupPactTest {

    private static final String GROUP = "/terminal-groups/10020001/terminals";

    @Test
    void readsTheTerminalsOfAGroup() {
        Conversation.about("list the terminals of a group")
                .asks("GET", GROUP)
                .answers(body -> body.minArrayLike(
                                "data",
                                1,
                                one -> one.stringType("id", "00000ABC").numberValue("group_id", 10020001))
                        .object("pager", pager -> pager.integerType("total_items", 1)))
                .then(client -> {
                    ListTerminalsAnswer answer =
                            client.api(PointOfSaleApi.class).listTerminalsByGroup("10020001", null, null, null);
                    assertThat(answer.getData())
                            .allSatisfy(terminal ->
                                    assertThat(terminal.getGroupId()).isEqualTo(10020001L));
                });
    }

    @Test
    void findsNothingInAGroupThatIsNotThere() {
        Conversation.about("list the terminals of a group that does not exist")
                .asks("GET", "/terminal-groups/1/terminals")
                .answers(body ->
                        body.array("data", none -> {}).object("pager", pager -> pager.numberValue("total_items", 0)))
                .then(client -> assertThat(client.api(PointOfSaleApi.class)
                                .listTerminalsByGroup("1", null, null, null)
                                .getData())
                        .isEmpty());
    }

    @Test
    void tellsThatTheLimitWasRefused() {
        Conversation.about("list terminals of a group on pages without room")
                .asks("GET", GROUP)
                .query("limit", "0")
                .refuses(400, 1000, "limit: must have a minimum value of 1")
                .then(client -> assertThatThrownBy(
                                () -> client.api(PointOfSaleApi.class).listTerminalsByGroup("10020001", null, 0, null))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("limit"));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("list the terminals of a group")
                .asks("GET", GROUP)
                .refusesInside(403, "Forbidden")
                .then(client -> assertThatThrownBy(() ->
                                client.api(PointOfSaleApi.class).listTerminalsByGroup("10020001", null, null, null))
                        .isInstanceOf(CredentialsRefusedException.class)
                        .hasMessageContaining("Forbidden"));
    }
}
