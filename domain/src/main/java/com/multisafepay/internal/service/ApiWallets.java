package com.multisafepay.internal.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.api.WalletsApi;
import com.multisafepay.client.model.CreateApplePaySessionRequest;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.payment.ApplePaySessionRequest;

/** Wallets over the generated interface. */
public final class ApiWallets {

    private final WalletsApi api;
    private final JsonMapper mapper;

    /**
     * The service.
     *
     * @param api the generated interface
     * @param mapper writes what is passed on
     */
    public ApiWallets(WalletsApi api, JsonMapper mapper) {
        this.api = api;
        this.mapper = mapper;
    }

    /**
     * Starts an Apple Pay session.
     *
     * @param request the page
     * @return the session as JSON
     */
    public String applePaySession(ApplePaySessionRequest request) {
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
