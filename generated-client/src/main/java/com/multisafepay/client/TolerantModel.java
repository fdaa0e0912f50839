package com.multisafepay.client;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Base of every generated model. It writes those members alone that are set, and those that came in a form of their own as they came.
 */
public abstract class TolerantModel implements JsonSerializable {

    /** A member in a form that the contract does not state, what was read of it, and whether that is all of it. */
    private record AsItCame(Object sent, @Nullable Object read, boolean whole) {}

    private @Nullable Map<String, AsItCame> otherwise;
    private @Nullable Map<String, Object> additional;

    /** A model that was not read from anything. */
    protected TolerantModel() {}

    /**
     * Remembers the form in which a member came, to be written again unless the member is set to something else.
     *
     * @param sent what came; of a list, the elements that were read are models or texts, and all others are JSON
     * @param read what the member was set to
     * @param whole false when the member, or an element of it, could not be read
     */
    final void came(String name, Object sent, @Nullable Object read, boolean whole) {
        if (otherwise == null) {
            otherwise = new LinkedHashMap<>();
        }
        otherwise.put(name, new AsItCame(sent, read, whole));
    }

    /**
     * Returns what came for a member that the contract states in another form.
     *
     * @param member the member, by its name in JSON
     * @return a {@code JsonNode}, or a list whose elements are {@code JsonNode}s where they could not be read; null when the member is absent or has
     *     the form that the contract states
     */
    public final @Nullable Object asItCame(String member) {
        AsItCame came = otherwise == null ? null : otherwise.get(member);
        return came == null ? null : came.sent;
    }

    /**
     * Returns whether a member, or an element of it, could not be read since it came in a form that the contract does not state.
     *
     * @param member the member, by its name in JSON
     * @return false when it was read, or is absent; an empty text counts as absent
     */
    public final boolean isUnread(String member) {
        AsItCame came = otherwise == null ? null : otherwise.get(member);
        return came != null && !came.whole;
    }

    /**
     * Returns the members that could not be read, those of the models below included, since they came in a form that the contract does not state.
     *
     * @return paths such as {@code payment_methods[1].amount}; elements of lists that could not be read are among them
     */
    public final List<String> unread() {
        List<String> paths = new ArrayList<>();
        unread("", paths);
        return List.copyOf(paths);
    }

    private void unread(String prefix, List<String> paths) {
        try {
            visit((name, value) -> {
                AsItCame came = otherwise == null ? null : otherwise.get(name.getValue());
                unread(prefix + name.getValue(), came == null ? value : came.whole ? came.read : came.sent, paths);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what could not be read of a value, which is JSON where nothing could. */
    private static void unread(String path, @Nullable Object value, List<String> paths) {
        if (value instanceof TolerantModel model) {
            model.unread(path + ".", paths);
        } else if (value instanceof JsonNode) {
            paths.add(path);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                unread(path + "[" + i + "]", list.get(i), paths);
            }
        }
    }

    /**
     * Keeps a member that the contract does not state. It is written after the others, and does not count for equality.
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
     * Returns whether this came with a member that the contract does not state, or states in another form.
     *
     * @param name the member
     * @return true when it is there
     */
    public final boolean cameWith(String name) {
        return asItCame(name) != null || (additional != null && additional.containsKey(name));
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

    /** Sees the members of a model. */
    @FunctionalInterface
    protected interface Members {

        /**
         * Sees one member.
         *
         * @param name its name in JSON
         * @param value its value, null for none
         * @throws IOException when it is to be written and cannot be
         */
        void member(SerializableString name, @Nullable Object value) throws IOException;

        /**
         * Sees a member whose list the API writes as an object where it has one element.
         *
         * @param name its name in JSON
         * @param value its list, null for none
         * @throws IOException when it is to be written and cannot be
         */
        default void oneOrList(SerializableString name, @Nullable List<?> value) throws IOException {
            member(name, value);
        }
    }

    /**
     * Shows every member that the contract states.
     *
     * @param members sees them
     * @throws IOException when one is to be written and cannot be
     */
    protected abstract void visit(Members members) throws IOException;

    @Override
    public final void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject(this);
        writeMembers(json, provider);
        json.writeEndObject();
    }

    @Override
    public final void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId id = types.writeTypePrefix(json, types.typeId(this, JsonToken.START_OBJECT));
        writeMembers(json, provider);
        types.writeTypeSuffix(json, id);
    }

    /** Writes the members that are set, those as they came that have not been set since, and those that the contract does not state. */
    private void writeMembers(JsonGenerator json, SerializerProvider provider) throws IOException {
        visit(new Members() {
            @Override
            public void member(SerializableString name, @Nullable Object value) throws IOException {
                write(name, value, value);
            }

            @Override
            public void oneOrList(SerializableString name, @Nullable List<?> value) throws IOException {
                write(name, value, value != null && value.size() == 1 ? value.get(0) : value);
            }

            private void write(SerializableString name, @Nullable Object value, @Nullable Object usual)
                    throws IOException {
                AsItCame came = otherwise == null ? null : otherwise.get(name.getValue());
                Object written = came != null && came.read == value ? came.sent : usual;
                if (written != null) {
                    json.writeFieldName(name);
                    value(json, provider, written);
                }
            }
        });
        writeAdditional(json, provider);
    }

    private void writeAdditional(JsonGenerator json, SerializerProvider provider) throws IOException {
        if (additional != null) {
            for (Map.Entry<String, Object> member : additional.entrySet()) {
                json.writeFieldName(member.getKey());
                value(json, provider, member.getValue());
            }
        }
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
        } else if (value instanceof JsonNode node) {
            node(json, provider, node);
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

    /** Writes decimals with their exponent: without it, a short one could fill the memory. */
    private static void node(JsonGenerator json, SerializerProvider provider, JsonNode node) throws IOException {
        if (node.isObject()) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                json.writeFieldName(member.getKey());
                node(json, provider, member.getValue());
            }
            json.writeEndObject();
        } else if (node.isArray()) {
            json.writeStartArray();
            for (JsonNode each : node) {
                node(json, provider, each);
            }
            json.writeEndArray();
        } else if (node.isBigDecimal()) {
            json.writeNumber(node.decimalValue().toString());
        } else {
            provider.defaultSerializeValue(node, json);
        }
    }
}
