package com.multisafepay.internal.wire;

import com.multisafepay.order.OrderId;
import com.multisafepay.terminal.TerminalSession;
import java.util.Optional;

/** Holds what was read of {@link TerminalSession}. */
record TerminalSessionData(
        OrderId orderId,
        Optional<String> sessionId,
        Optional<String> eventsToken,
        Optional<String> eventsStreamUrl,
        AnswerJson source)
        implements TerminalSession {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "TerminalSession[" + orderId + "]";
    }
}
