package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.Json;

/** Plays {@code getMe}: every key belongs to the sandbox's one account. */
final class GetMe implements OperationHandler {
    private final StoredSites sites;

    /** A handler over the sites. */
    GetMe(StoredSites sites) {
        this.sites = sites;
    }

    @Override
    public String operationId() {
        return "getMe";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return Json.object()
                .put("account_id", Account.ID)
                .put("role", Account.ROLE)
                .put("site_id", sites.id(call.apiKey()));
    }
}
