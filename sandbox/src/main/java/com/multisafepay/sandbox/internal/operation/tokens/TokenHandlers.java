package com.multisafepay.sandbox.internal.operation.tokens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Agenda;
import java.time.YearMonth;
import java.util.List;

/** Plays the four operations on tokens. */
final class TokenHandlers {
    private static final int GONE = 410;
    private static final int USUAL_LIMIT = 10;

    private final TokenStore tokens;
    private final Agenda agenda;

    /** Handlers over the tokens. */
    TokenHandlers(TokenStore tokens, Agenda agenda) {
        this.tokens = tokens;
        this.agenda = agenda;
    }

    /** A handler for each operation. */
    public List<OperationHandler> all() {
        return List.of(
                OperationHandler.of("listTokens", this::list),
                OperationHandler.of("getToken", this::get),
                OperationHandler.of("updateToken", this::update),
                OperationHandler.of("removeToken", this::remove));
    }

    private JsonNode list(ApiCall call) {
        List<StoredToken> stored = tokens.of(reference(call));
        if (stored.isEmpty()) {
            throw gone("Not found");
        }
        ObjectNode told = Json.object();
        ArrayNode list = told.putArray("tokens");
        stored.stream()
                .skip(number(call, "offset", 0))
                .limit(number(call, "limit", USUAL_LIMIT))
                .forEach(each -> list.add(each.view(YearMonth.from(agenda.today()))));
        return told;
    }

    private JsonNode get(ApiCall call) {
        return tokens.find(reference(call), token(call))
                .map(each -> each.view(YearMonth.from(agenda.today())))
                .orElseThrow(() -> gone("Token not found"));
    }

    private JsonNode update(ApiCall call) {
        String expiry = call.body().path("expiry_date").asText();
        if (!tokens.change(reference(call), token(call), each -> each.expiring(expiry))) {
            throw gone("Token not updated");
        }
        return Json.object().put("updated", true);
    }

    private JsonNode remove(ApiCall call) {
        if (!tokens.remove(reference(call), token(call))) {
            throw gone("Token not removed");
        }
        return Json.object().put("removed", true);
    }

    private static String reference(ApiCall call) {
        return call.inPath("customer_reference");
    }

    private static String token(ApiCall call) {
        return call.inPath("token");
    }

    private static long number(ApiCall call, String name, long usual) {
        return call.inQuery(name).map(Long::parseLong).orElse(usual);
    }

    private static ApiError gone(String info) {
        return new ApiError(GONE, ErrorCode.UNSPECIFIED, info);
    }
}
