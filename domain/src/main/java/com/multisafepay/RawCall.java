package com.multisafepay;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.transport.RawRequest;
import feign.Request.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A call of a path that the contract does not have yet, for {@link MultiSafepay#call}. Values of the path are placeholders, such as
 * {@code RawCall.get("/orders/{order_id}/notes", "my-order")}: they are encoded, and neither logged nor told in errors, whereas the path itself
 * is. Immutable and thread-safe.
 */
public final class RawCall {

    private final RawRequest request;

    private RawCall(RawRequest request) {
        this.request = request;
    }

    private static RawCall of(HttpMethod method, String path, String... values) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(values, "values");
        Arrays.stream(values).forEach(value -> Objects.requireNonNull(value, "values"));
        return new RawCall(new RawRequest(method, path, List.of(values), "", null));
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
        return new RawCall(request.withParameter(name, value));
    }

    /**
     * Returns a copy with a body.
     *
     * @param json the body as JSON
     * @return a copy
     * @throws RequestRefusedException when it is no JSON, or the call is a GET
     */
    public RawCall body(String json) {
        Objects.requireNonNull(json, "json");
        return new RawCall(request.withBody(json));
    }

    RawRequest request() {
        return request;
    }

    /** Returns method and path, without values. */
    @Override
    public String toString() {
        return request.method() + " " + request.template();
    }
}
