package com.multisafepay.sandbox.internal.operation.gateways;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Plays {@code listPaymentMethods}: what fits the amount, country and currency that are named. */
final class ListPaymentMethods implements OperationHandler {
    private static final String ALL_CARDS = "CREDITCARD";

    private final GatewayTable gateways;
    private final BiPredicate<String, String> enabled;

    /** A handler over the table of payment methods, and whether the site of a key has one enabled. */
    ListPaymentMethods(GatewayTable gateways, BiPredicate<String, String> enabled) {
        this.gateways = gateways;
        this.enabled = enabled;
    }

    @Override
    public String operationId() {
        return "listPaymentMethods";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        Optional<String> currency = call.inQuery("currency");
        boolean grouped =
                call.inQuery("group_cards").filter(ListPaymentMethods::yes).isPresent();
        List<MethodSpec> fitting = gateways.all().stream()
                .filter(method -> enabled.test(call.apiKey(), method.id()))
                .filter(method -> fits(call, method))
                .toList();
        List<MethodSpec> cards = fitting.stream().filter(MethodSpec::card).toList();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (grouped && !cards.isEmpty()) {
            gateways.find(ALL_CARDS).ifPresent(all -> list.add(PaymentMethodView.of(all, currency, cards)));
        }
        Stream<MethodSpec> shown = fitting.stream().filter(method -> !(grouped && method.card()));
        shown.forEach(method -> list.add(PaymentMethodView.of(method, currency, List.of())));
        if (list.isEmpty()) {
            throw ApiError.refused(ErrorCode.GATEWAY, "No gateway (payment method) available");
        }
        return list;
    }

    private static boolean fits(ApiCall call, MethodSpec method) {
        Optional<String> type = call.inQuery("type");
        boolean coupons = type.filter("coupon"::equals).isPresent()
                || call.inQuery("include_coupons")
                        .filter(ListPaymentMethods::yes)
                        .isPresent();
        Optional<String> currency = call.inQuery("currency");
        return method.listed()
                && (coupons || !method.coupon())
                && type.map(PaymentMethodView.type(method)::equals).orElse(true)
                && call.inQuery("country").map(method::offeredIn).orElse(true)
                && currency.map(method.currencies()::contains).orElse(true)
                && call.inQuery("amount")
                        .map(Long::parseLong)
                        .map(method.limits(PaymentMethodView.currency(method, currency))::allow)
                        .orElse(true);
    }

    private static boolean yes(String value) {
        return value.equals("1") || value.equals("true");
    }
}
