package com.multisafepay.sandbox.internal.operation.gateways;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.util.List;
import java.util.function.BiPredicate;

/** Plays {@code listGateways}: the methods of a country; of the gift cards one, unless all are asked for. */
final class ListGateways implements OperationHandler {
    private final GatewayTable gateways;
    private final BiPredicate<String, String> enabled;

    /** A handler over the table of payment methods, and whether the site of a key has one enabled. */
    ListGateways(GatewayTable gateways, BiPredicate<String, String> enabled) {
        this.gateways = gateways;
        this.enabled = enabled;
    }

    @Override
    public String operationId() {
        return "listGateways";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        List<MethodSpec> offered = gateways.all().stream()
                .filter(MethodSpec::listed)
                .filter(method -> enabled.test(call.apiKey(), method.id()))
                .filter(method -> call.inQuery("country").map(method::offeredIn).orElse(true))
                .toList();
        boolean everyCoupon = call.inQuery("include").filter("coupons"::equals).isPresent();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        offered.stream().filter(method -> !method.coupon()).forEach(method -> list.add(GatewayView.listed(method)));
        offered.stream()
                .filter(MethodSpec::coupon)
                .limit(everyCoupon ? Long.MAX_VALUE : 1)
                .forEach(method -> list.add(GatewayView.listed(method)));
        return list;
    }
}
