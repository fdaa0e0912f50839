package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers, also as text, in the digits from 0 to 9; one with a decimal point or an exponent, or beyond 64 bits, is none. */
final class ExactLong extends StdScalarDeserializer<Long> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 30;

    ExactLong() {
        super(Long.class);
    }

    @Override
    public @Nullable Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (!token.isScalarValue() || token.isBoolean()) {
            return (Long) context.handleUnexpectedToken(Long.class, parser);
        }
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        String text = parser.getText().strip();
        try {
            if (Digits.areAll(text, text.startsWith("-") ? 1 : 0, text.length(), MOST_DIGITS)) {
                return Long.valueOf(text);
            }
        } catch (NumberFormatException e) {
            // It is too large.
        }
        return (Long) context.handleWeirdStringValue(Long.class, text, "not a whole number of 64 bits");
    }
}
