package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.sandbox.internal.api.DeclaredType.Kind;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds path and query parameters to the contract; parameters that it does not know are ignored. */
final class Parameters {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Set<String> TRUTHS = Set.of("true", "false", "1", "0");
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final Map<String, ApiError> REFUSALS = Map.of(
            "order_id", ApiError.refused(ErrorCode.ORDER_ID, "Invalid transaction ID"),
            "gateway_id", ApiError.refused(ErrorCode.GATEWAY, "No gateway (payment method) available"),
            "transaction_id", ApiError.bare(NOT_FOUND, "Not found"));

    private Parameters() {}

    static void check(Operation operation, Map<String, String> path, Query query) {
        for (Operation.Parameter parameter : operation.parameters()) {
            List<Violation> violations = value(parameter, path, query)
                    .map(value -> parameter.schema().check(value))
                    .orElse(List.of());
            if (!violations.isEmpty()) {
                ApiError known = REFUSALS.get(parameter.name());
                throw known != null ? known : refusal(operation, parameter.name(), violations.get(0));
            }
        }
    }

    private static Optional<JsonNode> value(Operation.Parameter parameter, Map<String, String> path, Query query) {
        String name = parameter.name();
        if (parameter.declared().kind() == Kind.ARRAY) {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            query.all(name).forEach(values::add);
            return values.isEmpty() ? Optional.empty() : Optional.of(values);
        }
        Optional<String> text = parameter.inPath() ? Optional.ofNullable(path.get(name)) : query.first(name);
        return text.map(value -> value(parameter.declared().kind(), value));
    }

    private static JsonNode value(Kind kind, String text) {
        if (kind == Kind.INTEGER && WHOLE_NUMBER.matcher(text).matches()) {
            return JsonNodeFactory.instance.numberNode(Long.parseLong(text));
        }
        if (kind == Kind.BOOLEAN && TRUTHS.contains(text)) {
            return JsonNodeFactory.instance.booleanNode(text.equals("true") || text.equals("1"));
        }
        return TextNode.valueOf(text);
    }

    /** Status 404 as nearly every refusal, except where the contract does not know it. */
    private static ApiError refusal(Operation operation, String name, Violation violation) {
        int code = name.equals("country") ? ErrorCode.COUNTRY : ErrorCode.UNSPECIFIED;
        int status = operation.answers().containsKey(NOT_FOUND) ? NOT_FOUND : BAD_REQUEST;
        return new ApiError(status, code, name + ": " + violation.rule());
    }
}
