package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The coverage gate names every operation and family that has no pact. */
class PactCoverageTest {

    private final ObjectNode contract;

    PactCoverageTest() throws IOException {
        contract = Samples.contract();
    }

    @Test
    void anOperationWithAllItsPactsIsCovered() {
        assertThat(missingOf("getGateway", ofAMethod())).isEmpty();
    }

    @Test
    void anOperationWithoutPactsIsNamedWithEachFamily() {
        assertThat(missingOf("getGateway", List.of()))
                .containsExactly(
                        "getGateway (GET /gateways/{gateway_id}) has no pact for 200 (success), such as gateway",
                        "getGateway (GET /gateways/{gateway_id}) has no pact for 401 (the key), such as invalid-api-key",
                        "getGateway (GET /gateways/{gateway_id}) has no pact for 404 (the payment method), such as gateway-unavailable");
    }

    @Test
    void anErrorOfAnotherFamilyDoesNotStandIn() {
        List<Interaction> pacts = ofAMethod();
        pacts.remove(2);
        pacts.add(Samples.get("/gateways/IDEAL", Map.of(), 404, Samples.refusal(1006)));
        assertThat(missingOf("getGateway", pacts)).singleElement().asString().contains("404 (the payment method)");
    }

    @Test
    void anErrorThatIsAddedToTheContractNeedsAPact() {
        ObjectNode examples =
                (ObjectNode) contract.at("/components/responses/GatewayNotFound/content/application~1json/examples");
        examples.putObject("too-many-methods").putObject("value").put("error_code", 1099);
        assertThat(missingOf("getGateway", ofAMethod()))
                .singleElement()
                .asString()
                .endsWith("has no pact for 404 (code 1099), such as too-many-methods");
    }

    @Test
    void anOperationThatIsAddedToTheContractNeedsPacts() {
        ObjectNode gateway = (ObjectNode) contract.at("/paths/~1gateways~1{gateway_id}");
        ObjectNode copy = gateway.get("get").deepCopy();
        gateway.set("delete", copy.put("operationId", "removeGateway"));
        assertThat(missingOf("removeGateway", ofAMethod())).hasSize(3);
    }

    @Test
    void whereAWrongKeyIsForbiddenThatIsDemanded() {
        ((ObjectNode) contract.at("/paths/~1gateways~1{gateway_id}/get/responses")).remove("401");
        assertThat(missingOf("getGateway", ofAMethod()))
                .singleElement()
                .asString()
                .contains("403 (no code), such as forbidden");
    }

    @Test
    void whatTheProviderDecidesAloneIsNotDemanded() {
        assertThat(new PactCoverage(new Contract(contract)).missing(List.of()))
                .noneMatch(line -> line.contains("429") || line.contains(" 50") || line.contains("declined"));
    }

    private static List<Interaction> ofAMethod() {
        return new ArrayList<>(List.of(
                Samples.get("/gateways/IDEAL", Map.of(), 200, Samples.METHOD),
                Samples.get("/gateways/IDEAL", Map.of(), 401, Samples.refusal(1032)),
                Samples.get("/gateways/NOSUCHMETHOD", Map.of(), 404, Samples.refusal(1023))));
    }

    private List<String> missingOf(String operation, List<Interaction> pacts) {
        return new PactCoverage(new Contract(contract))
                .missing(pacts).stream()
                        .filter(line -> line.startsWith(operation + " "))
                        .toList();
    }
}
