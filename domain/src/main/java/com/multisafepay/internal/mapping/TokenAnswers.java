package com.multisafepay.internal.mapping;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.payment.Token;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens out of answers. */
public final class TokenAnswers {

    /** Year and month as the API writes them. */
    public static final DateTimeFormatter YEAR_AND_MONTH = DateTimeFormatter.ofPattern("uuMM", Locale.ROOT);

    private TokenAnswers() {}

    /**
     * A token.
     *
     * @param wire what the API said
     * @return the token
     */
    public static Token token(com.multisafepay.client.model.@Nullable Token wire) {
        if (wire == null || wire.getToken() == null) {
            throw new AnswerNotUnderstoodException("it lacks data.token", null, null);
        }
        return new Token(
                wire.getToken(),
                Read.gateway(wire.getCode()),
                Read.text(wire.getDisplay()),
                Optional.ofNullable(wire.getBin()).map(String::valueOf),
                Read.text(wire.getNameHolder()),
                expiry(wire.getExpiryDate()),
                Integer.valueOf(1).equals(wire.getExpired()),
                Read.text(wire.getLast4()),
                Read.text(wire.getModel()).or(() -> Read.text(wire.getRecurringModel())));
    }

    private static Optional<YearMonth> expiry(@Nullable String text) {
        try {
            return Read.text(text).map(each -> YearMonth.parse(each, YEAR_AND_MONTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
