package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads decimals, also as text, in the digits from 0 to 9; one whose exponent would make sums run for ever is none. */
final class ExactDecimal extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 100;
    private static final int MOST_DIGITS_OF_EXPONENT = 2;

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
        if (isDecimal(text)) {
            return new BigDecimal(text);
        }
        return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal number");
    }

    /** Returns whether a text is a number as JSON writes it, but for zeros in front. */
    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        int end = exponent < 0 ? text.length() : exponent;
        int point = text.indexOf('.');
        boolean fraction = point >= 0 && point < end;
        return Digits.areAll(text, start, fraction ? point : end, MOST_DIGITS)
                && (!fraction || Digits.areAll(text, point + 1, end, MOST_DIGITS))
                && (exponent < 0 || isExponent(text, exponent + 1));
    }

    private static boolean isExponent(String text, int start) {
        boolean signed = text.startsWith("-", start) || text.startsWith("+", start);
        return Digits.areAll(text, signed ? start + 1 : start, text.length(), MOST_DIGITS_OF_EXPONENT);
    }
}
