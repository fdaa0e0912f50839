package com.multisafepay.internal.service;

import com.multisafepay.client.api.AuthenticationApi;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.payment.ApiToken;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tokens for payment components over the generated interface. */
final class ApiAuthentication {

    private final AuthenticationApi api;
    private final @Nullable String language;
    private final Clock clock;

    ApiAuthentication(AuthenticationApi api, @Nullable String language, Clock clock) {
        this.api = api;
        this.language = language;
        this.clock = clock;
    }

    ApiToken token() {
        Instant asked = clock.instant();
        return Reading.of(api.getApiToken(language), answer -> AccountWire.apiToken(answer, asked));
    }
}
