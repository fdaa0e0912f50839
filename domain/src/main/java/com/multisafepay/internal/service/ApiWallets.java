package com.multisafepay.internal.service;

import com.multisafepay.client.api.WalletsApi;
import com.multisafepay.client.model.ApplePaySession;
import com.multisafepay.client.model.CreateApplePaySessionRequest;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.payment.ApplePaySessionRequest;
import org.jspecify.annotations.Nullable;

/** Wallets over the generated interface. */
final class ApiWallets {

    private final WalletsApi api;
    private final @Nullable String language;

    ApiWallets(WalletsApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    String applePaySession(ApplePaySessionRequest request) {
        ApplePaySession session = api.createApplePaySession(
                        new CreateApplePaySessionRequest()
                                .originDomain(request.originDomain())
                                .validationUrl(request.validationUrl().toString()),
                        language)
                .getData();
        if (session == null
                || session.getSession() == null
                || session.getSession().isBlank()) {
            throw new AnswerNotUnderstoodException("it lacks data.session", null, null);
        }
        return session.getSession();
    }
}
