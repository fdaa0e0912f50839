package com.multisafepay.sandbox.internal.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.sandbox.internal.api.Contract;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.spec.LoggableMembers;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Masks a body for keeps: values stay where the contract's {@code x-loggable} names their member and they look like no key, card, account
 * or mail address; numbers become 0, texts a mask, and texts of digits the text of 0, so that a body keeps its form.
 */
final class StoredBody {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern TELLING =
            Pattern.compile("@|(?:[0-9][ -]?){12,}|\\b[A-Za-z]{2}[0-9]{2}(?: ?[A-Za-z0-9]){11,30}\\b");
    private static final int LONGEST = 64;

    private final LoggableMembers loggable;
    private final String key;

    /** Masks by a list; a key is masked wherever it comes. */
    StoredBody(LoggableMembers loggable, String key) {
        this.loggable = loggable;
        this.key = key;
    }

    /** Returns the masked body; empty where there is none or it is no JSON object. */
    Optional<ObjectNode> of(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(masked(Json.readObject(body)));
        } catch (ApiError unreadable) {
            return Optional.empty();
        }
    }

    /** Returns a text, with a mask in the place of the key. */
    String text(String text) {
        return holdsKey(text) ? text.replace(key, Contract.MASK) : text;
    }

    private ObjectNode masked(ObjectNode object) {
        ObjectNode copy = Json.object();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = text(Contract.shown(member.getKey()));
            copy.set(name, masked(member.getKey(), member.getValue()));
        }
        return copy;
    }

    private JsonNode masked(String name, JsonNode value) {
        if (value instanceof ObjectNode object) {
            return masked(object);
        }
        if (value instanceof ArrayNode list) {
            ArrayNode copy = list.arrayNode();
            list.forEach(each -> copy.add(masked(name, each)));
            return copy;
        }
        if (value.isNull() || value.isBoolean() || value.asText().isEmpty() || stays(name, value.asText())) {
            return value;
        }
        if (value.isNumber()) {
            return IntNode.valueOf(0);
        }
        return TextNode.valueOf(NUMBER.matcher(value.asText()).matches() ? "0" : Contract.MASK);
    }

    private boolean stays(String name, String value) {
        return loggable.values().contains(name)
                && value.length() <= LONGEST
                && !holdsKey(value)
                && !TELLING.matcher(value).find();
    }

    private boolean holdsKey(String text) {
        return !key.isEmpty() && text.contains(key);
    }
}
