package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a list that have the form which the contract states, and remembers the others in their places. */
final class TolerantList {

    private final JavaType type;
    private final TolerantProperty.@Nullable Form form;
    private final BeanProperty property;
    private final List<@Nullable Object> read = new ArrayList<>();
    private @Nullable List<@Nullable Object> partial;
    private @Nullable Object single;

    TolerantList(JavaType type, BeanProperty property) {
        this.type = type;
        this.form = TolerantProperty.Form.of(type);
        this.property = property;
    }

    /** Returns the elements that were read. */
    List<@Nullable Object> read() {
        return read;
    }

    /** Returns whether there is an element that could not be read. */
    boolean isPartial() {
        return partial != null;
    }

    /** Returns what came: a list in which those that could not be read are JSON, or what came in place of a list. */
    Object sent() {
        return single != null ? single : partial != null ? partial : read;
    }

    void read(JsonParser parser, DeserializationContext context) throws IOException {
        JsonDeserializer<Object> reader = null;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                add(null);
            } else if (form == TolerantProperty.Form.OBJECT && parser.currentToken() == JsonToken.START_OBJECT) {
                reader = reader != null ? reader : context.findContextualValueDeserializer(type, property);
                add(reader.deserialize(parser, context));
            } else {
                boolean takes = form == null || form.takes(parser.currentToken());
                value(context.readTree(parser), takes && form != TolerantProperty.Form.OBJECT, context);
            }
        }
    }

    /** Reads an object in place of a list: nothing, a single element, or a list that had gaps and came as an object with numbers for names. */
    boolean readOther(JsonParser parser, DeserializationContext context) throws IOException {
        if (form != TolerantProperty.Form.OBJECT || parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        JsonNode node = context.readTree(parser);
        boolean numbered = true;
        for (var member : node.properties()) {
            numbered &=
                    member.getKey().matches("[0-9]{1,9}") && member.getValue().isObject();
        }
        single = node;
        if (numbered) {
            for (JsonNode each : node) {
                read.add(context.readTreeAsValue(each, type));
            }
        } else {
            single = context.readTreeAsValue(node, type);
            read.add(single);
        }
        return true;
    }

    private void value(JsonNode node, boolean takes, DeserializationContext context) throws IOException {
        if (takes) {
            try {
                add(context.readTreeAsValue(node, type));
                return;
            } catch (JsonMappingException e) {
                // It is one of those that could not be read.
            }
        }
        if (partial == null) {
            partial = new ArrayList<>(read);
        }
        partial.add(node);
    }

    private void add(@Nullable Object element) {
        read.add(element);
        if (partial != null) {
            partial.add(element);
        }
    }
}
