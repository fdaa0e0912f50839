package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Ids;

/** Plays {@code getApiToken}: a new token at each call. No operation takes one back, so none is kept. */
final class GetApiToken implements OperationHandler {
    private static final String FORM = "pub.v2.";

    private final Ids ids;

    /** A handler over a source of ids. */
    GetApiToken(Ids ids) {
        this.ids = ids;
    }

    @Override
    public String operationId() {
        return "getApiToken";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return Json.object().put("api_token", FORM + ids.session());
    }
}
