package com.multisafepay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.transport.FeignApi;
import feign.Request.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call of a path that the contract does not have yet, for {@link MultiSafepay#call}. Values of the path are placeholders, such as
 * {@code RawCall.get("/orders/{order_id}/notes", "my-order")}: they are encoded, and neither logged nor shown in errors, whereas the path itself
 * is. Immutable and thread-safe.
 */
public final class RawCall {

    private static final int LONGEST = 500;
    private static final Pattern TEMPLATE =
            Pattern.compile("(/(?!\\.{1,2}(/|$))([A-Za-z0-9._~-]{1,100}|\\{[A-Za-z0-9_]{1,50}\\}))+");

    private final HttpMethod method;
    private final String path;
    private final List<String> values;
    private final List<Map.Entry<String, String>> parameters;
    private final @Nullable JsonNode body;

    private RawCall(
            HttpMethod method,
            String path,
            List<String> values,
            List<Map.Entry<String, String>> parameters,
            @Nullable JsonNode body) {
        this.method = method;
        this.path = path;
        this.values = values;
        this.parameters = parameters;
        this.body = body;
    }

    private static RawCall of(HttpMethod method, String path, String... values) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(values, "values");
        if (path.length() > LONGEST || !TEMPLATE.matcher(path).matches()) {
            throw RequestRefusedException.of(
                    "path", "must be segments like /orders/{order_id}, none of them . or .., without a query", path);
        }
        Arrays.stream(values).forEach(value -> Objects.requireNonNull(value, "values"));
        long wanted = path.chars().filter(c -> c == '{').count();
        if (wanted != values.length) {
            throw RequestRefusedException.of(
                    "path", "must be given " + wanted + " values, was given " + values.length, path);
        }
        Arrays.stream(values).forEach(value -> Check.text("path value", value, 1, LONGEST));
        return new RawCall(method, path, List.of(values), List.of(), null);
    }

    /**
     * Reads something. It is repeated as other reads are.
     *
     * @param path the path below the environment's address, with placeholders in braces
     * @param values the values of the placeholders, from left to right
     * @return the call
     * @throws RequestRefusedException when the path is none, or the values do not match its placeholders
     */
    public static RawCall get(String path, String... values) {
        return of(HttpMethod.GET, path, values);
    }

    /**
     * Creates something. It is sent once.
     *
     * @param path the path below the environment's address, with placeholders in braces
     * @param values the values of the placeholders, from left to right
     * @return the call
     * @throws RequestRefusedException when the path is none, or the values do not match its placeholders
     */
    public static RawCall post(String path, String... values) {
        return of(HttpMethod.POST, path, values);
    }

    /**
     * Changes something. It is sent once.
     *
     * @param path the path below the environment's address, with placeholders in braces
     * @param values the values of the placeholders, from left to right
     * @return the call
     * @throws RequestRefusedException when the path is none, or the values do not match its placeholders
     */
    public static RawCall patch(String path, String... values) {
        return of(HttpMethod.PATCH, path, values);
    }

    /**
     * Replaces something. It is sent once.
     *
     * @param path the path below the environment's address, with placeholders in braces
     * @param values the values of the placeholders, from left to right
     * @return the call
     * @throws RequestRefusedException when the path is none, or the values do not match its placeholders
     */
    public static RawCall put(String path, String... values) {
        return of(HttpMethod.PUT, path, values);
    }

    /**
     * Deletes something. It is sent once.
     *
     * @param path the path below the environment's address, with placeholders in braces
     * @param values the values of the placeholders, from left to right
     * @return the call
     * @throws RequestRefusedException when the path is none, or the values do not match its placeholders
     */
    public static RawCall delete(String path, String... values) {
        return of(HttpMethod.DELETE, path, values);
    }

    /**
     * Returns a copy with one more parameter in the query.
     *
     * @param name the name of the parameter
     * @param value its value, encoded by the library
     * @return a copy
     */
    public RawCall parameter(String name, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Check.text("query parameter", name, 1, LONGEST);
        return new RawCall(
                method,
                path,
                values,
                Stream.concat(parameters.stream(), Stream.of(Map.entry(name, value)))
                        .toList(),
                body);
    }

    /**
     * Returns a copy with a body, every digit of whose numbers goes out.
     *
     * @param json the body as JSON
     * @return a copy
     * @throws RequestRefusedException when it is not one JSON value, names a member twice, or the call is a GET
     */
    public RawCall body(String json) {
        Objects.requireNonNull(json, "json");
        if (method == HttpMethod.GET) {
            throw RequestRefusedException.of("body", "must not be given to " + method);
        }
        return new RawCall(method, path, values, parameters, read(json));
    }

    private static JsonNode read(String json) {
        try {
            JsonNode body = SharedMapper.get()
                    .reader()
                    .with(
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
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

    String sentOver(FeignApi api) {
        return api.send(method, path, values, parameters, body);
    }

    /** Returns method and path, without values. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
