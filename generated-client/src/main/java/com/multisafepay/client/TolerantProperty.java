package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Sets a member that has the form which the contract states. One of another form stays absent; the model remembers what came. The data of an answer is the
 * exception: in another form, there is no answer.
 */
final class TolerantProperty extends SettableBeanProperty.Delegating {

    private static final long serialVersionUID = 1L;
    private static final String DATA = "data";

    /** The property as the contract states it. */
    enum Form {
        TEXT,
        SCALAR,
        OBJECT,
        MAP,
        LIST;

        static @Nullable Form of(JavaType type) {
            if (TolerantModel.class.isAssignableFrom(type.getRawClass())) {
                return OBJECT;
            } else if (type.isMapLikeType()) {
                return MAP;
            } else if (type.isCollectionLikeType()) {
                return LIST;
            }
            return type.isJavaLangObject() ? null : type.hasRawClass(String.class) ? TEXT : SCALAR;
        }

        boolean takes(JsonToken token) {
            return switch (this) {
                case TEXT -> token.isScalarValue() && !token.isBoolean();
                case SCALAR -> token.isScalarValue();
                case OBJECT, MAP -> token == JsonToken.START_OBJECT;
                case LIST -> token == JsonToken.START_ARRAY;
            };
        }
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
        TolerantModel model = (TolerantModel) holder;
        boolean otherName = !getName().equals(parser.currentName());
        if (otherName && getMember().getValue(holder) != null) {
            parser.skipChildren();
        } else if (token == JsonToken.VALUE_NULL) {
            set(holder, null);
        } else if (isEmpty(parser, token)) {
            model.came(getName(), context.readTree(parser), null, true);
        } else if (form == Form.LIST) {
            list(parser, context, model);
        } else if (form.takes(token)) {
            value(parser, context, model);
        } else {
            other(parser, context, model);
        }
    }

    /** Reads a value of the form that is due; a single one that cannot be read leaves the parser where it is. */
    private void value(JsonParser parser, DeserializationContext context, TolerantModel model) throws IOException {
        if (form == Form.OBJECT || form == Form.TEXT) {
            super.deserializeAndSet(parser, context, model);
            return;
        }
        try {
            if (form == Form.MAP) {
                map(parser, context, model);
            } else {
                super.deserializeAndSet(parser, context, model);
            }
        } catch (MismatchedInputException e) {
            unread(context, model, context.readTree(parser));
        }
    }

    private void map(JsonParser parser, DeserializationContext context, TolerantModel model) throws IOException {
        JsonNode node = context.readTree(parser);
        Form element = Form.of(getType().getContentType());
        for (JsonNode value : node) {
            if (element != null && !value.isNull() && !element.takes(value.asToken())) {
                unread(context, model, node);
                return;
            }
        }
        try {
            set(model, context.readTreeAsValue(node, getType()));
        } catch (JsonMappingException e) {
            unread(context, model, node);
        }
    }

    private void list(JsonParser parser, DeserializationContext context, TolerantModel model) throws IOException {
        TolerantList list = new TolerantList(getType().getContentType(), this);
        boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
        if (isList) {
            list.read(parser, context);
        } else if (getName().equals(DATA) || !list.readOther(parser, context)) {
            other(parser, context, model);
            return;
        }
        set(model, list.read());
        if (list.isPartial() || !isList) {
            model.came(getName(), list.sent(), list.read(), !list.isPartial());
        }
        if (list.isPartial()) {
            tell(context, model);
        }
    }

    private void other(JsonParser parser, DeserializationContext context, TolerantModel model) throws IOException {
        boolean emptyList = parser.currentToken() == JsonToken.START_ARRAY;
        JsonNode sent = context.readTree(parser);
        if (emptyList && sent.isEmpty() && (form == Form.OBJECT || form == Form.MAP)) {
            model.came(getName(), sent, null, true);
        } else if (getName().equals(DATA)) {
            context.reportInputMismatch(
                    getType(), "it is not the %s that the contract states", form == Form.LIST ? "list" : "object");
        } else {
            unread(context, model, sent);
        }
    }

    private void unread(DeserializationContext context, TolerantModel model, Object sent) {
        model.came(getName(), sent, null, false);
        tell(context, model);
    }

    private void tell(DeserializationContext context, TolerantModel model) {
        Object listener = context.getAttribute(TolerantJson.LISTENER);
        if (listener instanceof TolerantJson.Listener told) {
            told.unread(model.getClass(), getName());
        }
    }

    /** The API writes absent values as an empty text, too, where no text is due. */
    private boolean isEmpty(JsonParser parser, JsonToken token) throws IOException {
        return form != Form.TEXT
                && token == JsonToken.VALUE_STRING
                && parser.getText().isBlank();
    }
}
