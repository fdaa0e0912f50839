package com.multisafepay.internal.service;

import com.multisafepay.client.api.AuthenticationApi;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.payment.ApiToken;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tokens for payment components over the generated interface. */
public final class ApiAuthentication {

    private final AuthenticationApi api;
    private final @Nullable String language;
    private final Clock clock;

    /**
     * The service.
     *
     * @param api the generated interface
     * @param language language of the API's messages, null for its default
     * @param clock tells when a token was asked for
     */
    public ApiAuthentication(AuthenticationApi api, @Nullable String language, Clock clock) {
        this.api = api;
        this.language = language;
        this.clock = clock;
    }

    /**
     * Asks for a new token.
     *
     * @return the token
     */
    public ApiToken token() {
        Instant asked = clock.instant();
        com.multisafepay.client.model.ApiToken data = api.getApiToken(language).getData();
        String token = data == null ? null : data.getApiToken();
        if (token == null || token.isBlank()) {
            throw new AnswerNotUnderstoodException("it lacks data.api_token", null, null);
        }
        return new ApiToken(token, asked);
    }
}
