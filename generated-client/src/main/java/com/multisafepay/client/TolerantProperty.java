package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Set;

/** Sets a member that has the form which the contract states. One of another form stays absent, and is kept as an additional member. */
final class TolerantProperty extends SettableBeanProperty.Delegating {

    private static final long serialVersionUID = 1L;

    /** Members that money depends on, and the data of an answer: another form of theirs is an error. */
    static final Set<String> PLAIN = Set.of(
            "amount",
            "amount_refunded",
            "capture_remain",
            "currency",
            "data",
            "financial_status",
            "order_id",
            "status",
            "type");

    /** What the contract states. */
    enum Form {
        SCALAR,
        OBJECT,
        LIST
    }

    private final Form form;

    TolerantProperty(SettableBeanProperty property, Form form) {
        super(property);
        this.form = form;
    }

    @Override
    protected SettableBeanProperty withDelegate(SettableBeanProperty property) {
        return new TolerantProperty(property, form);
    }

    @Override
    public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object holder) throws IOException {
        JsonToken token = parser.currentToken();
        if (fits(token) || isAbsent(parser, token) || (token.isScalarValue() && PLAIN.contains(getName()))) {
            set(parser, context, holder);
            return;
        }
        JsonNode odd = context.readTree(parser);
        TolerantModel model = (TolerantModel) holder;
        if (form == Form.OBJECT && odd.isArray() && odd.isEmpty()) {
            model.cameAsEmptyList(getName());
        } else {
            model.additional(getName(), odd);
        }
    }

    /** A single value that cannot be read leaves the parser where it is. */
    private void set(JsonParser parser, DeserializationContext context, Object holder) throws IOException {
        if (form != Form.SCALAR) {
            super.deserializeAndSet(parser, context, holder);
            return;
        }
        try {
            super.deserializeAndSet(parser, context, holder);
        } catch (MismatchedInputException e) {
            ((TolerantModel) holder).additional(getName(), context.readTree(parser));
        }
    }

    private boolean fits(JsonToken token) {
        return switch (form) {
            case SCALAR -> token.isScalarValue();
            case OBJECT -> token == JsonToken.START_OBJECT;
            case LIST -> token == JsonToken.START_ARRAY;
        };
    }

    /** The API writes absent objects and lists as null or as an empty text. */
    private static boolean isAbsent(JsonParser parser, JsonToken token) throws IOException {
        return token == JsonToken.VALUE_NULL || (token == JsonToken.VALUE_STRING && parser.getTextLength() == 0);
    }
}
