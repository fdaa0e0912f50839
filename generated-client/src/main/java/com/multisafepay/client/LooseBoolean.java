package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads true, false, 0, 1 and their texts. */
final class LooseBoolean extends StdScalarDeserializer<Boolean> {

    private static final long serialVersionUID = 1L;

    LooseBoolean() {
        super(Boolean.class);
    }

    @Override
    public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        if (token == null || !token.isScalarValue()) {
            return (Boolean) context.handleUnexpectedToken(Boolean.class, parser);
        }
        String text = parser.getText().strip();
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> Boolean.TRUE;
            case "0", "false" -> Boolean.FALSE;
            default -> (Boolean) context.handleWeirdStringValue(Boolean.class, text, "neither true nor false");
        };
    }
}
