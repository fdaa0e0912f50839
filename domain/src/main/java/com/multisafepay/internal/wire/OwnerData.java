package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.Owner;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of {@link Owner}. */
record OwnerData(
        String id,
        Optional<String> name,
        Optional<String> email,
        OptionalLong percentage,
        Optional<String> type,
        AnswerJson source)
        implements Owner {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Owner[" + id + "]";
    }
}
