package com.multisafepay.sandbox.internal.api;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The API's error codes of fields whose values break the contract, in the order in which the API checks them. */
final class FieldCodes {
    private record FieldCode(Predicate<String> field, int code) {}

    private static final List<FieldCode> CODES = List.of(
            new FieldCode("order_id"::equals, ErrorCode.ORDER_ID),
            new FieldCode("currency"::equals, ErrorCode.CURRENCY),
            new FieldCode("amount"::equals, ErrorCode.AMOUNT),
            new FieldCode("description"::equals, ErrorCode.DESCRIPTION),
            new FieldCode(field -> field.equals("gateway") || field.equals("payment_data.gateway"), ErrorCode.GATEWAY),
            new FieldCode(field -> field.matches("(customer|delivery)\\.country"), ErrorCode.COUNTRY),
            new FieldCode(
                    field -> field.endsWith(".ip_address") || field.endsWith(".forwarded_ip"), ErrorCode.IP_ADDRESS),
            new FieldCode(field -> field.matches("var[123]"), ErrorCode.VAR),
            new FieldCode("gateway_info.issuer_id"::equals, ErrorCode.ISSUER),
            new FieldCode(field -> field.endsWith(".unit_price"), ErrorCode.UNIT_PRICE),
            new FieldCode(field -> field.matches("shopping_cart\\.items\\[\\d+]\\.currency"), ErrorCode.LINE_CURRENCY),
            new FieldCode(
                    field -> field.startsWith("checkout_options.tax_tables") && field.endsWith(".rate"),
                    ErrorCode.TAX_RATE));

    private FieldCodes() {}

    /** The error that answers to these violations: the first one by the order of the table, with its code. */
    static ApiError error(List<Violation> violations) {
        return error(violations, Violation::toString);
    }

    /** The error by which an operation refuses a body: of its fields where it knows such answers, else with a code. */
    static ApiError error(Operation operation, List<Violation> violations, Function<Violation, String> words) {
        return operation.answers().containsKey(ApiError.INVALID)
                ? ApiError.invalid(violations.stream()
                        .map(each -> new ApiError.InvalidField(each.field(), each.rule()))
                        .toList())
                : error(violations, words);
    }

    private static ApiError error(List<Violation> violations, Function<Violation, String> words) {
        Violation first = violations.stream()
                .min(Comparator.comparingInt(FieldCodes::position))
                .orElseThrow();
        int position = position(first);
        int code = position < CODES.size()
                ? CODES.get(position).code()
                : first.missing() ? ErrorCode.DATA_MISSING : ErrorCode.UNSPECIFIED;
        return ApiError.refused(code, words.apply(first));
    }

    private static int position(Violation violation) {
        for (int i = 0; i < CODES.size(); i++) {
            if (CODES.get(i).field().test(violation.field())) {
                return i;
            }
        }
        return CODES.size();
    }
}
