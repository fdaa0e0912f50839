package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The provider states of pacts over HTTP: sets up what a pact says there is before its call, and forgets it again. Takes the
 * state-change call of Pact's verifiers.
 */
final class ProviderStates {
    private static final String SETUP = "setup";
    private static final String TEARDOWN = "teardown";

    private final Map<String, ProviderState> catalogue;
    private final StateMaker maker;

    private ProviderStates(StateMaker maker) {
        this.maker = maker;
        this.catalogue = StateCatalogue.byName();
    }

    static Map<String, Function<JsonNode, JsonNode>> of(StateMaker maker) {
        ProviderStates states = new ProviderStates(maker);
        return Map.of("GET /states", query -> states.listed(), "POST /states", states::changed);
    }

    private JsonNode listed() {
        ObjectNode listed = Json.object();
        ArrayNode states = listed.putArray("states");
        catalogue.forEach((name, state) -> {
            ObjectNode told = states.addObject().put("state", name).put("description", state.description());
            ObjectNode parameters = told.putObject("params");
            state.parameters().forEach(parameters::put);
            ArrayNode values = told.putArray("values");
            state.values().forEach(values::add);
        });
        return listed;
    }

    private JsonNode changed(JsonNode body) {
        String name = body.path("state").asText("");
        if (name.isEmpty()) {
            // The verifier in Rust sets up the nameless state where a pact has none.
            return Json.object();
        }
        ProviderState state = catalogue.get(name);
        if (state == null) {
            throw ApiError.malformed("state: has to be one of " + catalogue.keySet() + ", and is '" + name + "'");
        }
        String action = body.path("action").asText(SETUP);
        if (!action.equals(SETUP) && !action.equals(TEARDOWN)) {
            throw ApiError.malformed("action: has to be setup or teardown, and is '" + action + "'");
        }
        StateParameters parameters = new StateParameters(state, parameters(body));
        maker.forget(parameters.orderId());
        return action.equals(SETUP) ? state.making().apply(maker, parameters) : Json.object();
    }

    /** Returns the parameters, which some verifiers send in an object and others beside the state's name. */
    private static JsonNode parameters(JsonNode body) {
        @Nullable JsonNode own = body.get("params");
        return own == null || own.isNull() ? body : own;
    }
}
