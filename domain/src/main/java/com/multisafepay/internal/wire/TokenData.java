package com.multisafepay.internal.wire;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.payment.Token;
import java.time.YearMonth;
import java.util.Optional;

/** Holds what was read of a {@link Token}. */
record TokenData(
        String value,
        Optional<GatewayId> gateway,
        Optional<String> display,
        Optional<String> bin,
        Optional<String> holderName,
        Optional<YearMonth> expiry,
        boolean expired,
        Optional<String> last4,
        Optional<String> model,
        AnswerJson source)
        implements Token {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Token[" + display.orElse("") + ", "
                + expiry.map(YearMonth::toString).orElse("") + "]";
    }
}
