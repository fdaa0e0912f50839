package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads decimals, also as text, in the digits from 0 to 9; one whose exponent would make sums run for ever is none. */
final class ExactDecimal extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?([eE][+-]?[0-9]{1,2})?");

    ExactDecimal() {
        super(BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (!token.isScalarValue() || token.isBoolean()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        String text = parser.getText().strip();
        if (FORM.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal number");
    }
}
