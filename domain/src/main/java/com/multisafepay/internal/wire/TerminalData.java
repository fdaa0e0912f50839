package com.multisafepay.internal.wire;

import com.multisafepay.terminal.Terminal;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of {@link Terminal}. */
record TerminalData(
        String id,
        Optional<String> name,
        Optional<String> provider,
        OptionalLong groupId,
        Optional<String> country,
        boolean active,
        AnswerJson source)
        implements Terminal {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Terminal[" + id + "]";
    }
}
