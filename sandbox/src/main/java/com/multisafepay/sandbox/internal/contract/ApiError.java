package com.multisafepay.sandbox.internal.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An answer that refuses: thrown where the reason is found, written in the API's own error shapes. */
public final class ApiError extends RuntimeException {
    /** The status of an answer that names fields. */
    public static final int INVALID = 422;

    /**
     * A field that breaks a rule.
     *
     * @param field the path of the value, such as {@code customer.email}
     * @param rule the rule, in words and without the value
     */
    public record InvalidField(String field, String rule) {}

    private static final long serialVersionUID = 1L;
    private static final int NONE = 0;

    private final int status;
    private final int code;
    private final ObjectNode body;

    /** An error with its HTTP status, the API's code and a text that holds no secret. */
    public ApiError(int status, int code, String info) {
        this(status, code, info, error(code, info));
    }

    private ApiError(int status, int code, String info, ObjectNode body) {
        super(info, null, false, false);
        this.status = status;
        this.code = code;
        this.body = body;
    }

    /** The form that nearly every refused order takes: HTTP 404 with a code. */
    public static ApiError refused(int code, String info) {
        return new ApiError(404, code, info);
    }

    /** The same form with its text as {@code message} too. */
    public static ApiError told(int code, String info) {
        return new ApiError(404, code, info, error(code, info).put("message", info));
    }

    /** The refusal of a call that cannot be read. */
    public static ApiError malformed(String info) {
        return new ApiError(400, ErrorCode.UNSPECIFIED, info);
    }

    /** The form without a code: an HTTP status and a text, nothing else. */
    public static ApiError bare(int status, String message) {
        return new ApiError(status, NONE, message, Json.object().put("message", message));
    }

    /** The refusal of a wrong key, with the body that the contract's example has. */
    public static ApiError wrongKey(int status, ObjectNode body) {
        return new ApiError(status, ErrorCode.API_KEY, "Invalid API key", body);
    }

    /** The form that names a field. */
    public static ApiError invalid(String field, String rule) {
        return invalid(List.of(new InvalidField(field, rule)));
    }

    /** The form that names fields. */
    public static ApiError invalid(List<InvalidField> fields) {
        String message = "Invalid fields";
        ObjectNode body = Json.object().put("success", false).put("message", message);
        ArrayNode errors = body.putArray("errors");
        for (InvalidField invalid : fields) {
            ObjectNode error = errors.addObject()
                    .put("attribute", invalid.field())
                    .put("message", invalid.rule())
                    .put("uri", "#/" + invalid.field().replaceAll("[.\\[]", "/").replace("]", ""));
            error.putArray("details").add(invalid.rule());
        }
        return new ApiError(INVALID, NONE, message, body);
    }

    /** The body that tells it. */
    public ObjectNode body() {
        return body.deepCopy();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The code of the API. */
    public int code() {
        return code;
    }

    /** Returns the reason in words. */
    public String info() {
        return String.valueOf(getMessage());
    }

    /** The API's own error shape. */
    public static ObjectNode error(int code, String info) {
        ObjectNode answer = Json.object();
        answer.put("success", false);
        answer.set("data", Json.object());
        answer.put("error_code", code);
        answer.put("error_info", info);
        return answer;
    }
}
