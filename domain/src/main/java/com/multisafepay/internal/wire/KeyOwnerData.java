package com.multisafepay.internal.wire;

import com.multisafepay.reporting.KeyOwner;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link KeyOwner}. */
record KeyOwnerData(OptionalLong accountId, OptionalLong siteId, Optional<String> role, AnswerJson source)
        implements KeyOwner {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "KeyOwner[" + role.orElse("") + "]";
    }
}
