package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer that refuses: thrown where the reason is found, told in the API's own error shapes. */
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NONE = 0;

    private final int status;
    private final int code;

    /** An error with its HTTP status, the API's code and a text that holds no secret. */
    public ApiError(int status, int code, String info) {
        super(info, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** The form that nearly every refused order takes: HTTP 404 with a code. */
    public static ApiError refused(int code, String info) {
        return new ApiError(404, code, info);
    }

    /** The form without a code: an HTTP status and a text, nothing else. */
    public static ApiError bare(int status, String message) {
        return new ApiError(status, NONE, message);
    }

    /** The body that tells it. */
    ObjectNode body() {
        return code == NONE ? Json.object().put("message", info()) : Api.error(code, info());
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The code of the API. */
    public int code() {
        return code;
    }

    /** What was wrong, in words. */
    public String info() {
        return String.valueOf(getMessage());
    }
}
