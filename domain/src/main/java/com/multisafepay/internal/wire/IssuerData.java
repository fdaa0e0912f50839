package com.multisafepay.internal.wire;

import com.multisafepay.gateway.Issuer;
import java.util.Optional;

/** Holds what was read of an {@link Issuer}. */
record IssuerData(String code, Optional<String> bic, String name, AnswerJson source) implements Issuer {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Issuer[" + code + ", " + name + "]";
    }
}
