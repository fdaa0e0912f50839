package com.multisafepay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check of messages against the contract fails where the two differ. */
class MessageCheckTest {

    private static final Map<String, String> ABOUT = Map.of(
            "transactionid", "a-1", "timestamp", "1780300800", "Auth", "c2lnbmVk", "contentType", "application/json");
    private static final String ORDER = """
            {"order_id": "a-1", "status": "completed", "amount": 1000, "currency": "EUR"}""";

    private final ObjectNode contract;

    MessageCheckTest() throws IOException {
        contract = Samples.contract();
    }

    @Test
    void aMessageThatKeepsTheContractPasses() {
        assertThat(findings(ABOUT, ORDER)).isEmpty();
    }

    @Test
    void aMemberThatTheContractRenamedIsSeen() {
        ObjectNode order = Samples.properties(contract, "CreatedOrder");
        order.set("state", order.remove("status"));
        assertThat(findings(ABOUT, ORDER)).contains("body $.status: the contract has no such member");
    }

    @Test
    void aPactNeedNotNameAllThatIsNotified() {
        assertThat(findings(ABOUT, "{\"order_id\": \"a-1\"}")).isEmpty();
    }

    @Test
    void aMemberOfAnotherTypeIsSeen() {
        assertThat(findings(ABOUT, ORDER.replace("1000", "\"ten\"")))
                .singleElement()
                .asString()
                .contains("body", "$.amount");
    }

    @Test
    void aParameterThatIsMissingIsSeen() {
        assertThat(findings(Map.of("transactionid", "a-1", "timestamp", "1780300800"), ORDER))
                .containsExactly("parameter Auth is missing");
    }

    @Test
    void aParameterThatTheContractLacksIsSeen() {
        ((ObjectNode) contract.at("/components/parameters/NotificationAuth")).put("name", "Signature");
        assertThat(findings(ABOUT, ORDER))
                .containsExactlyInAnyOrder("parameter Signature is missing", "the contract has no parameter Auth");
    }

    @Test
    void aParameterThatBreaksItsRuleIsSeen() {
        assertThat(findings(Map.of("transactionid", "a-1", "timestamp", "now", "Auth", "c2lnbmVk"), ORDER))
                .singleElement()
                .asString()
                .startsWith("parameter timestamp");
    }

    @Test
    void aCallbackThatIsGoneIsSeen() {
        ((ObjectNode) contract.at("/paths/~1orders/post")).remove("callbacks");
        assertThat(findings(ABOUT, ORDER)).containsExactly("the contract has no callback that sends a body");
    }

    private List<String> findings(Map<String, String> about, String body) {
        ApiContract read = new ApiContract(contract);
        return new MessageCheck(read, new Schemas(read))
                .findings(new PactMessage("a notification", about, Samples.json(body)));
    }
}
