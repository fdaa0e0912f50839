package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Refuses calls that the API takes and the contract does not allow; the error names the place and the rule. */
final class StrictCalls {
    private static final String JSON = "application/json";
    private static final Set<String> UTF_8 = Set.of("charset=utf-8", "charset=\"utf-8\"");

    private final InputNormalizer normalizer;
    private final UnaryOperator<String> methodIds;

    /** Creates rules that know the spellings of a normalizer and of the ids of payment methods. */
    StrictCalls(InputNormalizer normalizer, UnaryOperator<String> methodIds) {
        this.normalizer = normalizer;
        this.methodIds = methodIds;
    }

    /** Refuses a call whose headers, parameters or lack of a body the contract does not allow. */
    void check(Operation operation, RawCall call, Map<String, String> path, Query query) {
        if (!call.meantMethod().equals(call.method())) {
            throw refused(operation, "header X-HTTP-Method-Override: send " + call.meantMethod() + " itself");
        }
        byte[] body = call.body();
        boolean given = body == null || body.length > 0;
        if (given && operation.request().isEmpty()) {
            throw refused(operation, "body: the operation takes none");
        }
        if (given && !json(call.headers().contentType())) {
            throw refused(operation, "header Content-Type: has to be " + JSON);
        }
        Parameters.checkStrictly(operation, path, query, methodIds);
    }

    /** Refuses a body that the contract does not allow as it came. */
    void check(Operation operation, Operation.RequestBody request, ObjectNode body) {
        List<Violation> violations = StrictCheck.violations(body, request, normalizer);
        if (!violations.isEmpty()) {
            throw FieldCodes.error(
                    operation, violations, violation -> "strict: " + violation.pointer() + ' ' + violation.rule());
        }
    }

    private static boolean json(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String[] parts = contentType.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
        return parts[0].equals(JSON)
                && Arrays.stream(parts, 1, parts.length).allMatch(each -> each.isEmpty() || UTF_8.contains(each));
    }

    /** Returns the refusal of a call by a rule. */
    static ApiError refused(Operation operation, String rule) {
        return new ApiError(Parameters.status(operation), ErrorCode.UNSPECIFIED, "strict: " + rule);
    }
}
