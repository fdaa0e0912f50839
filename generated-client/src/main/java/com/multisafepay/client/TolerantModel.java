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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Base of every generated model. It writes those members alone that are set, and those that came in a form of their own as they came.
 */
public abstract class TolerantModel implements JsonSerializable {

    /** A member in a form that the contract does not state, what was read of it, and whether that is all of it. */
    record AsItCame(Object sent, @Nullable Object read, boolean whole) {}

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
        AsItCame came = came(Objects.requireNonNull(member, "member"));
        return came == null ? null : came.sent;
    }

    /**
     * Returns whether a member, or an element of it, could not be read since it came in a form that the contract does not state.
     *
     * @param member the member, by its name in JSON
     * @return false when it was read, or is absent; an empty text counts as absent
     */
    public final boolean isUnread(String member) {
        AsItCame came = came(Objects.requireNonNull(member, "member"));
        return came != null && !came.whole;
    }

    /**
     * Returns the members that could not be read, those of the models below included, since they came in a form that the contract does not state.
     *
     * @return paths such as {@code payment_methods[1].amount}; elements of lists that could not be read are among them
     */
    public final List<String> unread() {
        return UnreadMembers.of(this);
    }

    /**
     * Keeps a member that the contract does not state. It is written after the others, and does not count for equality.
     *
     * @param name the member
     * @param value a value that Jackson can write
     */
    public final void additional(String name, Object value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
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
        Objects.requireNonNull(name, "name");
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
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(name, "name");
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
        new ModelWriter(json, provider, this).write();
        json.writeEndObject();
    }

    @Override
    public final void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        WritableTypeId id = types.writeTypePrefix(json, types.typeId(this, JsonToken.START_OBJECT));
        new ModelWriter(json, provider, this).write();
        types.writeTypeSuffix(json, id);
    }

    /** Plain mappers keep by this what the contract does not state. */
    @JsonAnySetter
    final void readAdditional(String name, @Nullable Object value) {
        if (value != null) {
            additional(name, value);
        }
    }

    /** Returns how a member came that the contract states in another form; null where it is absent or has that form. */
    final @Nullable AsItCame came(String name) {
        return otherwise == null ? null : otherwise.get(name);
    }

    /** Plain mappers of Jackson 3 write by this what the contract does not state. */
    @JsonAnyGetter
    final Map<String, Object> writtenAdditional() {
        return additional == null ? Map.of() : additional;
    }
}
