package com.multisafepay.internal.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.check.Check;
import feign.Request.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call that the contract does not have; {@code RawCall} documents it for users.
 *
 * @param method the HTTP method
 * @param template the path with placeholders, which may be told in errors
 * @param values the values of the placeholders, which may not
 * @param query the query, encoded; empty for none
 * @param body the body; null for none
 */
public record RawRequest(
        HttpMethod method,
        String template,
        List<String> values,
        String query,
        @Nullable JsonNode body) {

    private static final int LONGEST = 500;
    private static final Pattern TEMPLATE = Pattern.compile("(/(?!\\.{1,2}(/|$))([A-Za-z0-9._~-]{1,100}|\\{[A-Za-z0-9_]{1,50}\\}))+");

    /** Refuses a path that is none, and values that do not match its placeholders. */
    public RawRequest {
        if (template.length() > LONGEST || !TEMPLATE.matcher(template).matches()) {
            throw RequestRefusedException.of(
                    "path", "must be segments like /orders/{order_id}, none of them . or .., without a query", template);
        }
        long wanted = template.chars().filter(c -> c == '{').count();
        if (wanted != values.size()) {
            throw RequestRefusedException.of(
                    "path", "must be given " + wanted + " values, was given " + values.size(), template);
        }
        values = List.copyOf(values);
        values.forEach(value -> Check.text("path value", value, 1, LONGEST));
    }

    /** Returns a copy with one more parameter. */
    public RawRequest withParameter(String name, String value) {
        Check.text("query parameter", name, 1, LONGEST);
        String parameter = SegmentEncoding.encoded(name) + "=" + SegmentEncoding.encoded(value);
        return new RawRequest(method, template, values, query.isEmpty() ? parameter : query + "&" + parameter, body);
    }

    /** Returns a copy with a body, every digit of whose numbers goes out. */
    public RawRequest withBody(String json) {
        if (FailureKind.reads(method)) {
            throw RequestRefusedException.of("body", "must not be given to " + method);
        }
        return new RawRequest(method, template, values, query, read(json));
    }

    private static JsonNode read(String json) {
        try {
            JsonNode body = SharedMapper.get()
                    .reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .readTree(json);
            if (!body.isMissingNode()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            // The message would tell the body.
        }
        throw RequestRefusedException.of("body", "must be one JSON value, no member of it twice (value not shown)");
    }

    /** Returns the path with its values, and the query. */
    String path() {
        List<String> left = new ArrayList<>(values);
        StringBuilder path = new StringBuilder();
        for (String segment : template.substring(1).split("/", -1)) {
            path.append('/').append(segment.startsWith("{") ? SegmentEncoding.encoded(left.remove(0)) : segment);
        }
        return query.isEmpty() ? path.toString() : path + "?" + query;
    }

    RawBody sentOver(RawApi api) {
        if (FailureKind.reads(method)) {
            return api.read();
        }
        return body == null ? api.write() : api.writeBody(body);
    }
}
