package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.spec.ApiSpec;
import com.multisafepay.verifier.ApiContract;
import com.multisafepay.verifier.PactInteraction;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The coverage gate names every operation and family that has no pact. */
class PactCoverageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode contract;

    PactCoverageTest() throws IOException {
        try (InputStream bundled = ApiSpec.openApiJson()) {
            contract = (ObjectNode) JSON.readTree(bundled);
        }
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
        List<PactInteraction> pacts = ofAMethod();
        pacts.remove(2);
        pacts.add(get("/gateways/IDEAL", 404, 1006));
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
        assertThat(new PactCoverage(new ApiContract(contract)).missing(List.of()))
                .noneMatch(line -> line.contains("429") || line.contains(" 50") || line.contains("declined"));
    }

    private static List<PactInteraction> ofAMethod() {
        return new ArrayList<>(List.of(
                get("/gateways/IDEAL", 200, 0),
                get("/gateways/IDEAL", 401, 1032),
                get("/gateways/NOSUCHMETHOD", 404, 1023)));
    }

    /** A look-up with the code of its refusal, 0 for none. */
    private static PactInteraction get(String path, int status, int code) {
        ObjectNode answer = JSON.createObjectNode();
        return new PactInteraction(
                path,
                "GET",
                "/v1/json" + path,
                Map.of(),
                Map.of(),
                MissingNode.getInstance(),
                status,
                code == 0 ? answer : answer.put("error_code", code));
    }

    private List<String> missingOf(String operation, List<PactInteraction> pacts) {
        return new PactCoverage(new ApiContract(contract))
                .missing(pacts).stream()
                        .filter(line -> line.startsWith(operation + " "))
                        .toList();
    }
}
