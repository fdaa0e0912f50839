package com.multisafepay.internal.wire;

import com.multisafepay.client.model.ApiToken;
import com.multisafepay.client.model.Token;
import com.multisafepay.error.AnswerNotUnderstoodException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads tokens. */
final class TokensFromWire {

    static final DateTimeFormatter YEAR_AND_MONTH = DateTimeFormatter.ofPattern("uuMM", Locale.ROOT);

    private TokensFromWire() {}

    static TokenData token(@Nullable Token wire) {
        if (wire == null || wire.getToken() == null) {
            throw new AnswerNotUnderstoodException("it lacks data.token", null, null);
        }
        return new TokenData(
                wire.getToken(),
                WireValues.gateway(wire.getCode()),
                WireValues.text(wire.getDisplay()),
                Optional.ofNullable(wire.getBin()).map(String::valueOf),
                WireValues.text(wire.getNameHolder()),
                expiry(wire.getExpiryDate()),
                Long.valueOf(1).equals(wire.getExpired()),
                WireValues.text(wire.getLast4()),
                WireValues.text(wire.getModel()).or(() -> WireValues.text(wire.getRecurringModel())),
                AnswerJson.of(wire));
    }

    static ApiTokenData apiToken(@Nullable ApiToken wire, Instant asked) {
        String token = wire == null ? null : wire.getApiToken();
        if (token == null || token.isBlank()) {
            throw new AnswerNotUnderstoodException("it lacks data.api_token", null, null);
        }
        return new ApiTokenData(token, asked.plus(com.multisafepay.payment.ApiToken.LIFETIME), AnswerJson.of(wire));
    }

    private static Optional<YearMonth> expiry(@Nullable String text) {
        try {
            return WireValues.text(text).map(each -> YearMonth.parse(each, YEAR_AND_MONTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
