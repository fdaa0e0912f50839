package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.sandbox.internal.contract.Operation;
import com.multisafepay.sandbox.internal.contract.Violation;
import java.util.List;
import java.util.Map;

/** Holds path and query parameters to the contract; parameters that it does not know are ignored. */
final class Parameters {
    private static final Map<String, ApiError> REFUSALS = Map.of(
            "order_id", ApiError.refused(ErrorCode.ORDER_ID, "Invalid transaction ID"),
            "gateway_id", ApiError.refused(ErrorCode.GATEWAY, "No gateway (payment method) available"));

    private Parameters() {}

    static void check(Operation operation, Map<String, String> path, Map<String, String> query) {
        for (Operation.Parameter parameter : operation.parameters()) {
            String value = (parameter.inPath() ? path : query).get(parameter.name());
            if (value == null || (value.isEmpty() && !parameter.inPath())) {
                continue;
            }
            List<Violation> violations = parameter.schema().check(TextNode.valueOf(value));
            if (!violations.isEmpty()) {
                ApiError known = REFUSALS.get(parameter.name());
                throw known != null
                        ? known
                        : ApiError.refused(
                                code(parameter),
                                parameter.name() + ": " + violations.get(0).rule());
            }
        }
    }

    private static int code(Operation.Parameter parameter) {
        return parameter.name().equals("country") ? ErrorCode.COUNTRY : ErrorCode.UNSPECIFIED;
    }
}
