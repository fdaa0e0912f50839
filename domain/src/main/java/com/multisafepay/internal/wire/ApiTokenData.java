package com.multisafepay.internal.wire;

import com.multisafepay.payment.ApiToken;
import java.time.Instant;

/** Holds what was read of an {@link ApiToken}. */
record ApiTokenData(String value, Instant expires, AnswerJson source) implements ApiToken {

    @Override
    public String reveal() {
        return value;
    }

    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "ApiToken[***, expires " + expires + "]";
    }
}
