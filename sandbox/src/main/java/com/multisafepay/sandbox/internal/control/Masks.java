package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hides the members that the contract calls secret, and keys and tokens in an address. */
final class Masks {
    private static final String MASK = "***";
    private static final String KEY = "api_key";
    /** The last segment is a token, however the segments before it are encoded. */
    private static final Pattern TOKEN = Pattern.compile("(/recurring/[^/]*/[^/]*/).+");

    private final Set<String> secrets;

    /** Masks for members of these names, wherever they stand. */
    Masks(Set<String> secrets) {
        this.secrets = secrets;
    }

    /** A body with its secrets masked; of one that is no JSON object only the size. */
    String body(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return body == null ? "too large" : "";
        }
        try {
            ObjectNode tree = Json.readObject(body);
            mask(tree);
            return new String(Json.write(tree), StandardCharsets.UTF_8);
        } catch (ApiError | IllegalStateException | UncheckedIOException e) {
            return body.length + " bytes that are not a JSON object";
        }
    }

    /** Path and query without the key and without the token of a stored card or account. */
    static String target(String path, @Nullable String query) {
        String masked = TOKEN.matcher(path).replaceAll("$1" + MASK);
        return query == null ? masked : masked + '?' + PercentEncoding.masked(query, KEY, MASK);
    }

    private void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (secrets.contains(member.getKey()) && !member.getValue().isNull()) {
                    member.setValue(TextNode.valueOf(MASK));
                }
            }
        }
        node.forEach(this::mask);
    }
}
