package com.multisafepay.internal.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.api.WalletsApi;
import com.multisafepay.client.model.CreateApplePaySessionRequest;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.payment.ApplePaySessionRequest;

/** Wallets over the generated interface. */
final class ApiWallets {

    private final WalletsApi api;
    private final JsonMapper mapper;

    ApiWallets(WalletsApi api, JsonMapper mapper) {
        this.api = api;
        this.mapper = mapper;
    }

    String applePaySession(ApplePaySessionRequest request) {
        Object session = api.createApplePaySession(new CreateApplePaySessionRequest()
                        .originDomain(request.originDomain())
                        .validationUrl(request.validationUrl().toString()))
                .getData();
        if (session == null) {
            throw new AnswerNotUnderstoodException("it lacks data", null, null);
        }
        try {
            return mapper.writeValueAsString(session);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new AnswerNotUnderstoodException("data cannot be passed on", null, e);
        }
    }
}
