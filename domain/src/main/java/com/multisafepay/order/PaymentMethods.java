package com.multisafepay.order;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import java.util.Optional;
import java.util.Set;

/** What the payment method asks of the order. */
final class PaymentMethods {

    private static final Set<GatewayId> PAY_LATER = Set.of(
            GatewayId.AFTERPAY,
            GatewayId.BILLINK,
            GatewayId.BNPL_INSTM,
            GatewayId.BNPL_MF,
            GatewayId.EINVOICE,
            GatewayId.IN3,
            GatewayId.KLARNA,
            GatewayId.SANTANDER,
            GatewayId.ZINIA);
    private static final Set<GatewayId> NOT_DIRECT = Set.of(GatewayId.MISTERCASH, GatewayId.DOTPAY);

    private PaymentMethods() {}

    static void check(OrderDetails details, Optional<GatewayId> gateway, boolean direct) {
        if (gateway.isEmpty()) {
            return;
        }
        GatewayId method = gateway.get();
        if (direct && NOT_DIRECT.contains(method)) {
            throw RequestRefusedException.of("gateway", "cannot be paid with a direct order", method.value());
        }
        if (PAY_LATER.contains(method)) {
            OrderRules.require("shopping_cart", details.cart(), "is required for " + method);
            if (direct) {
                OrderRules.require("customer", details.customer(), "is required for direct " + method);
                OrderRules.require("delivery", details.delivery(), "is required for direct " + method);
            }
        }
    }
}
