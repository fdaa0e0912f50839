package com.multisafepay.client;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Base of every generated model. It remembers which of its objects came as an empty list, so that they are written as they came, and writes those members
 * alone that are set.
 */
public abstract class TolerantModel implements JsonSerializable {

    private @Nullable Set<String> emptyLists;
    private @Nullable Map<String, Object> additional;

    /** A model that was not read from anything. */
    protected TolerantModel() {}

    final void cameAsEmptyList(String name) {
        if (emptyLists == null) {
            emptyLists = new HashSet<>();
        }
        emptyLists.add(name);
    }

    /**
     * Keeps a member that the contract does not state, or states in another form. It is written after the others, and does not count for equality.
     *
     * @param name the member
     * @param value a value that Jackson can write
     */
    public final void additional(String name, Object value) {
        if (additional == null) {
            additional = new LinkedHashMap<>();
        }
        additional.put(name, value);
    }

    /**
     * Returns whether the contract states a member.
     *
     * @param model the model
     * @param name the member, by its name in JSON
     * @return true when the model has it
     */
    public static boolean declares(Class<? extends TolerantModel> model, String name) {
        for (Field field : model.getDeclaredFields()) {
            JsonProperty property = field.getAnnotation(JsonProperty.class);
            if (property != null && property.value().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes the members that are set.
     *
     * @param json where to
     * @param provider writes what no model declares the type of
     * @throws IOException when a value cannot be written
     */
    protected abstract void writeMembers(JsonGenerator json, SerializerProvider provider) throws IOException;

    @Override
    public final void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject(this);
        writeMembers(json, provider);
        writeAdditional(json, provider);
        json.writeEndObject();
    }

    @Override
    public final void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId id = types.writeTypePrefix(json, types.typeId(this, JsonToken.START_OBJECT));
        writeMembers(json, provider);
        writeAdditional(json, provider);
        types.writeTypeSuffix(json, id);
    }

    private void writeAdditional(JsonGenerator json, SerializerProvider provider) throws IOException {
        if (additional != null) {
            for (Map.Entry<String, Object> member : additional.entrySet()) {
                json.writeFieldName(member.getKey());
                value(json, provider, member.getValue());
            }
        }
    }

    /**
     * Writes a member; an object that came as an empty list as one.
     *
     * @param json where to
     * @param provider writes what no model declares the type of
     * @param name the member
     * @param value the value, null for none
     * @throws IOException when it cannot be written
     */
    protected final void write(
            JsonGenerator json, SerializerProvider provider, SerializableString name, @Nullable Object value)
            throws IOException {
        if (value != null) {
            json.writeFieldName(name);
            value(json, provider, value);
        } else if (emptyLists != null && emptyLists.contains(name.getValue())) {
            json.writeFieldName(name);
            json.writeStartArray();
            json.writeEndArray();
        }
    }

    /**
     * Writes a list, one of a single element as that element.
     *
     * @param json where to
     * @param provider writes what no model declares the type of
     * @param name the member
     * @param value the list, null for none
     * @throws IOException when it cannot be written
     */
    protected final void writeOneOrList(
            JsonGenerator json, SerializerProvider provider, SerializableString name, @Nullable List<?> value)
            throws IOException {
        write(json, provider, name, value != null && value.size() == 1 ? value.get(0) : value);
    }

    private static void value(JsonGenerator json, SerializerProvider provider, Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof TolerantModel model) {
            model.serialize(json, provider);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                if (each == null) {
                    json.writeNull();
                } else {
                    value(json, provider, each);
                }
            }
            json.writeEndArray();
        } else {
            provider.defaultSerializeValue(value, json);
        }
    }

    /** Plain mappers keep by this what the contract does not state. */
    @JsonAnySetter
    final void readAdditional(String name, @Nullable Object value) {
        if (value != null) {
            additional(name, value);
        }
    }

    /** Plain mappers of Jackson 3 write by this what the contract does not state. */
    @JsonAnyGetter
    final Map<String, Object> writtenAdditional() {
        return additional == null ? Map.of() : additional;
    }
}
