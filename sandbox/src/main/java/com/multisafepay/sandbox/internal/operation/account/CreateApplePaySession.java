package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Plays {@code createApplePaySession}: the text of a session in Apple's form, that Apple does not know. Nobody is asked at the given address. */
final class CreateApplePaySession implements OperationHandler {
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final Ids ids;
    private final Agenda agenda;

    /** A handler over a source of ids and a clock. */
    CreateApplePaySession(Ids ids, Agenda agenda) {
        this.ids = ids;
        this.agenda = agenda;
    }

    @Override
    public String operationId() {
        return "createApplePaySession";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        Instant now = agenda.now();
        String domain = call.body().path("origin_domain").asText();
        ObjectNode session = Json.object()
                .put("epochTimestamp", now.toEpochMilli())
                .put("expiresAt", now.plus(LIFETIME).toEpochMilli())
                .put("merchantSessionIdentifier", ids.session())
                .put("nonce", ids.token())
                .put("merchantIdentifier", ids.session())
                .put("domainName", domain)
                .put("displayName", domain)
                .put("signature", ids.session());
        return Json.object().put("session", new String(Json.write(session), StandardCharsets.UTF_8));
    }
}
