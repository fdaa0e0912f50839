package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers, also as text; refuses to cut a fraction or to overflow. */
final class ExactLong extends StdScalarDeserializer<Long> {

    private static final long serialVersionUID = 1L;

    ExactLong() {
        super(Long.class);
    }

    @Override
    public @Nullable Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_STRING) {
            return (Long) context.handleUnexpectedToken(Long.class, parser);
        }
        String text = parser.getText().strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.precision() - number.scale() <= 19) {
                return number.longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // falls through to the refusal, which names the member
        }
        return (Long) context.handleWeirdStringValue(Long.class, text, "not a whole number of 64 bits");
    }
}
