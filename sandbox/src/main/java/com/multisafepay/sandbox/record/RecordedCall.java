package com.multisafepay.sandbox.record;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A call of the API with its answer. Secrets, such as keys, card numbers and account numbers, are masked.
 *
 * @param at the time of the answer, by the sandbox's clock
 * @param method the HTTP method
 * @param target path and query as they came, without a key
 * @param request the request's body; empty when there was none
 * @param status the HTTP status of the answer
 * @param answer the answer's body
 * @param violations where a call that was passed on breaks the contract: side, JSON pointer and rule, never a value; empty for
 *     the calls that the sandbox answers itself
 */
public record RecordedCall(
        Instant at, String method, String target, String request, int status, String answer, List<String> violations) {

    /** Checks that nothing is null. */
    public RecordedCall {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(violations, "violations");
    }
}
