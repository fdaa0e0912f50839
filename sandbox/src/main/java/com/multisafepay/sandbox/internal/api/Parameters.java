package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.sandbox.internal.api.DeclaredType.Kind;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds path and query parameters to the contract; parameters that it does not know are ignored, unless it is to be kept strictly. */
final class Parameters {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?");
    private static final Set<String> TRUTHS = Set.of("true", "false", "1", "0");
    /** Flags whose other values are ignored. */
    private static final Set<String> FLAGS = Set.of("group_cards", "include_coupons");

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final Set<String> IDS = Set.of("gateway_id", "payment_method_id");
    private static final Map<String, ApiError> REFUSALS = Map.of(
            "order_id", ApiError.refused(ErrorCode.ORDER_ID, "Invalid transaction ID"),
            "gateway_id", ApiError.refused(ErrorCode.GATEWAY, "No gateway (payment method) available"),
            "transaction_id", ApiError.bare(NOT_FOUND, "Not found"));

    private Parameters() {}

    static void check(Operation operation, Map<String, String> path, Query query) {
        for (Operation.Parameter parameter : operation.parameters()) {
            if (FLAGS.contains(parameter.name())) {
                continue;
            }
            List<Violation> violations = value(parameter, path, query)
                    .map(value -> parameter.schema().check(value))
                    .orElse(List.of());
            if (!violations.isEmpty()) {
                ApiError known = REFUSALS.get(parameter.name());
                throw known != null ? known : refusal(operation, parameter.name(), violations.get(0));
            }
        }
    }

    /** Returns a query whose whole numbers are digits, in whichever form they came. */
    static Query usual(Operation operation, Query query) {
        Map<String, List<String>> values = new HashMap<>(query.values());
        for (Operation.Parameter parameter : operation.parameters()) {
            if (parameter.declared().kind() == Kind.INTEGER) {
                values.computeIfPresent(
                        parameter.name(),
                        (name, texts) -> texts.stream()
                                .map(text -> value(Kind.INTEGER, text).asText())
                                .toList());
            }
        }
        return new Query(values);
    }

    /** Refuses parameters that the contract does not name, that come twice, and that come in another form than it says. */
    static void checkStrictly(Operation operation, Map<String, String> path, Query query, UnaryOperator<String> ids) {
        Map<String, Operation.Parameter> named =
                operation.parameters().stream().collect(Collectors.toMap(Operation.Parameter::name, each -> each));
        query.values().forEach((name, values) -> {
            Operation.Parameter parameter = named.get(name);
            if (!name.equals(ApiKeys.NAME) && (parameter == null || parameter.inPath())) {
                throw StrictCalls.refused(
                        operation, "query parameter " + Contract.shown(name) + ": is not one that the contract names");
            }
            boolean list = parameter != null && parameter.declared().kind() == Kind.ARRAY;
            if (!list && values.size() > 1) {
                throw StrictCalls.refused(operation, "query parameter " + name + ": comes more than once");
            }
            if (parameter != null) {
                for (String value : values) {
                    if (list && value.indexOf(',') >= 0) {
                        throw StrictCalls.refused(
                                operation, "query parameter " + name + ": has to come once for each value");
                    }
                    JsonNode form =
                            list ? listed(value) : exact(parameter.declared().kind(), value);
                    List<Violation> violations = parameter.schema().check(form);
                    if (!violations.isEmpty()) {
                        throw StrictCalls.refused(
                                operation,
                                "query parameter " + name + ": "
                                        + violations.get(0).rule());
                    }
                }
            }
        });
        path.forEach((name, value) -> {
            if (IDS.contains(name) && !ids.apply(value).equalsIgnoreCase(value)) {
                throw StrictCalls.refused(operation, "path parameter " + name + ": is another spelling of the id");
            }
        });
    }

    private static JsonNode listed(String value) {
        return JsonNodeFactory.instance.arrayNode().add(value);
    }

    private static JsonNode exact(Kind kind, String text) {
        boolean proper = switch (kind) {
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case INTEGER -> WHOLE_NUMBER.matcher(text).matches();
            default -> true;
        };
        return proper ? value(kind, text) : TextNode.valueOf(text);
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
        if (kind == Kind.INTEGER && NUMBER.matcher(text).matches()) {
            return ValueNormalizer.whole(JsonNodeFactory.instance.numberNode(new BigDecimal(text)));
        }
        if (kind == Kind.BOOLEAN && TRUTHS.contains(text)) {
            return JsonNodeFactory.instance.booleanNode(text.equals("true") || text.equals("1"));
        }
        return TextNode.valueOf(text);
    }

    /** Status 404 as nearly every refusal, except where the contract does not know it. */
    private static ApiError refusal(Operation operation, String name, Violation violation) {
        int code = name.equals("country") ? ErrorCode.COUNTRY : ErrorCode.UNSPECIFIED;
        return new ApiError(status(operation), code, name + ": " + violation.rule());
    }

    static int status(Operation operation) {
        return operation.answers().containsKey(NOT_FOUND) ? NOT_FOUND : BAD_REQUEST;
    }
}
