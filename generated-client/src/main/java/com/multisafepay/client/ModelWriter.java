package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the members of a model that are set, those as they came that have not been set since, and those that the contract does not state. */
final class ModelWriter implements TolerantModel.Members {

    private final JsonGenerator json;
    private final SerializerProvider provider;
    private final TolerantModel model;

    ModelWriter(JsonGenerator json, SerializerProvider provider, TolerantModel model) {
        this.json = json;
        this.provider = provider;
        this.model = model;
    }

    void write() throws IOException {
        model.visit(this);
        Map<String, Object> additional = model.writtenAdditional();
        if (!additional.isEmpty()) {
            for (Map.Entry<String, Object> member : additional.entrySet()) {
                json.writeFieldName(member.getKey());
                value(member.getValue());
            }
        }
    }

    @Override
    public void member(SerializableString name, @Nullable Object value) throws IOException {
        write(name, value, value);
    }

    @Override
    public void oneOrList(SerializableString name, @Nullable List<?> value) throws IOException {
        write(name, value, value != null && value.size() == 1 ? value.get(0) : value);
    }

    private void write(SerializableString name, @Nullable Object value, @Nullable Object usual) throws IOException {
        TolerantModel.AsItCame came = model.came(name.getValue());
        Object written = came != null && came.read() == value ? came.sent() : usual;
        if (written != null) {
            json.writeFieldName(name);
            value(written);
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof TolerantModel inner) {
            inner.serialize(json, provider);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                if (each == null) {
                    json.writeNull();
                } else {
                    value(each);
                }
            }
            json.writeEndArray();
        } else if (value instanceof JsonNode node) {
            node(node);
        } else {
            provider.defaultSerializeValue(value, json);
        }
    }

    /** Writes decimals with their exponent: without it, a short one could fill the memory. */
    private void node(JsonNode node) throws IOException {
        if (node.isObject()) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                json.writeFieldName(member.getKey());
                node(member.getValue());
            }
            json.writeEndObject();
        } else if (node.isArray()) {
            json.writeStartArray();
            for (JsonNode each : node) {
                node(each);
            }
            json.writeEndArray();
        } else if (node.isBigDecimal()) {
            json.writeNumber(node.decimalValue().toString());
        } else {
            provider.defaultSerializeValue(node, json);
        }
    }
}
