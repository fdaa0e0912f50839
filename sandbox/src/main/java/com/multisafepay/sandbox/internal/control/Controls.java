package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.ApiKeys;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The controls over HTTP: a table of method and path, each with what it does. */
public final class Controls {
    private static final String BASIC = "Basic ";

    private final Map<String, Control> controls;
    private final ApiKeys keys;

    /** Controls by method and path, such as {@code GET /clock}; a configured key guards them too. */
    public Controls(Map<String, Control> controls, ApiKeys keys) {
        this.controls = controls;
        this.keys = keys;
    }

    /** Whether a person may see and do what the controls can: a configured key has to be the password that their browser sends. */
    public boolean admits(@Nullable String authorization) {
        return keys.opensControl(password(authorization), Optional.empty());
    }

    private static @Nullable String password(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        try {
            String pair = new String(
                    Base64.getDecoder()
                            .decode(authorization.substring(BASIC.length()).strip()),
                    StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** Answers a call whose path stands below {@code /sandbox}; a configured key comes as the API's does, or as a password. */
    public ApiAnswer answer(RawCall call, @Nullable String authorization) {
        try {
            if (!keys.opensControl(
                            call.apiKey(), PercentEncoding.query(call.query()).first("api_key"))
                    && !admits(authorization)) {
                throw new ApiError(401, ErrorCode.API_KEY, "Invalid API key");
            }
            Control control = controls.get(call.method() + ' ' + call.path());
            if (control == null) {
                throw ApiError.refused(ErrorCode.UNSPECIFIED, "Not found; there are " + controls.keySet());
            }
            byte[] body = call.body();
            ObjectNode given = body == null || body.length == 0 ? Json.object() : Json.readObject(body);
            if (call.method().equals("GET")) {
                PercentEncoding.query(call.query()).values().forEach((name, values) -> given.put(name, values.get(0)));
            }
            return new ApiAnswer(200, "", Json.write(control.answer(given)));
        } catch (ApiError refused) {
            ObjectNode error = ApiError.error(refused.code(), refused.info());
            return new ApiAnswer(refused.status(), "", Json.write(error));
        }
    }
}
