package com.multisafepay.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check of pacts against the contract fails where the two differ. */
class PactCheckTest {

    private final ObjectNode contract;

    PactCheckTest() throws IOException {
        contract = Samples.contract();
    }

    @Test
    void aPactThatKeepsTheContractPasses() {
        assertThat(findings(Samples.created())).isEmpty();
    }

    @Test
    void aMemberThatTheContractRenamedIsSeen() {
        ObjectNode gateway = Samples.properties(contract, "Gateway");
        gateway.set("title", gateway.remove("description"));
        ((ArrayNode) contract.at("/components/schemas/Gateway/required")).removeAll();
        PactInteraction pact = Samples.get("/gateways/IDEAL", Map.of(), 200, Samples.METHOD);
        assertThat(findings(pact)).containsExactly("answer $.data.description: the contract has no such member");
    }

    @Test
    void aPactNeedNotNameAllThatIsAnswered() {
        assertThat(findings(Samples.post(Samples.ORDER, 200, "{\"success\": true, \"data\": {\"order_id\": \"a-1\"}}")))
                .isEmpty();
    }

    @Test
    void aMemberOfTheRequestThatTheContractNowDemandsIsSeen() {
        ((ArrayNode) contract.at("/components/schemas/CreateOrderRequest/required")).add("trace");
        assertThat(findings(Samples.created())).singleElement().asString().contains("request", "'trace'");
    }

    @Test
    void aMemberOfAnotherTypeIsSeen() {
        assertThat(findings(Samples.post(Samples.ORDER, 200, Samples.SESSION.replace("true", "\"yes\""))))
                .singleElement()
                .asString()
                .contains("answer", "$.success", "boolean");
    }

    @Test
    void aRequestThatTheContractDoesNotTakeIsSeen() {
        assertThat(findings(Samples.post(Samples.ORDER.replace("1000", "\"ten\""), 200, Samples.SESSION)))
                .singleElement()
                .asString()
                .contains("request", "$.amount", "integer");
    }

    @Test
    void aRequestThatIsRefusedMayBreakARule() {
        PactInteraction refused = Samples.post(Samples.ORDER.replace("1000", "-1"), 404, Samples.refusal(1001));
        assertThat(findings(refused)).isEmpty();
    }

    @Test
    void aMemberOfTheRequestThatTheContractLacksIsSeenEvenWhereItIsRefused() {
        PactInteraction refused = Samples.post(Samples.ORDER.replace("amount", "sum"), 404, Samples.refusal(1001));
        assertThat(findings(refused)).containsExactly("request $.sum: the contract has no such member");
    }

    @Test
    void anOperationThatTheContractLacksIsSeen() {
        assertThat(findings(Samples.get("/invoices", Map.of(), 200, "{}")))
                .containsExactly("the contract has no operation GET /v1/json/invoices");
    }

    @Test
    void aStatusThatTheContractLacksIsSeen() {
        assertThat(findings(Samples.post(Samples.ORDER, 418, Samples.refusal(1000))))
                .containsExactly("the contract has no status 418 for createOrder (POST /orders)");
    }

    @Test
    void aParameterThatTheContractLacksIsSeen() {
        assertThat(findings(Samples.get(
                        "/gateways", Map.of("page", List.of("2")), 200, "{\"success\": true, \"data\": []}")))
                .containsExactly("the contract has no parameter page");
    }

    @Test
    void aParameterThatBreaksItsRuleIsSeenUnlessItIsRefused() {
        Map<String, List<String>> query = Map.of("country", List.of("nl"));
        assertThat(findings(Samples.get("/gateways", query, 200, "{\"success\": true, \"data\": []}")))
                .singleElement()
                .asString()
                .contains("parameter country");
        assertThat(findings(Samples.get("/gateways", query, 404, Samples.refusal(1018))))
                .isEmpty();
    }

    @Test
    void aNumberInTheQueryIsJudgedAsOne() {
        String none = "{\"success\": true, \"data\": []}";
        assertThat(findings(Samples.get("/transactions", Map.of("limit", List.of("1000")), 200, none)))
                .isEmpty();
        assertThat(findings(Samples.get("/transactions", Map.of("limit", List.of("1001")), 200, none)))
                .singleElement()
                .asString()
                .contains("parameter limit");
    }

    @Test
    void aPathParameterIsJudgedDecoded() {
        String tooLong = "/orders/" + "%2F".repeat(51);
        assertThat(findings(Samples.get(tooLong, Map.of(), 401, Samples.refusal(1032))))
                .singleElement()
                .asString()
                .contains("parameter order_id");
        assertThat(findings(Samples.get("/orders/" + "%2F".repeat(50), Map.of(), 401, Samples.refusal(1032))))
                .isEmpty();
    }

    @Test
    void aCallWithoutAKeyIsSeen() {
        assertThat(findings(Samples.withoutKey(Samples.created()))).containsExactly("no key is sent");
    }

    private List<String> findings(PactInteraction pact) {
        return new PactCheck(new ApiContract(contract)).findings(pact);
    }
}
