package com.multisafepay.order;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.payment.PayLater;

/** What a direct order asks of the customer's data, by pay-later method ("Pay later" pages, direct orders). */
final class PayLaterRules {

    private PayLaterRules() {}

    static void check(PayLater payment) {
        GatewayId method = payment.method();
        if (method.equals(GatewayId.SANTANDER) || method.equals(GatewayId.ZINIA)) {
            return;
        }
        OrderRules.require("gateway_info.birthday", payment.birthday(), "is required for direct " + method);
        OrderRules.require("gateway_info.phone", payment.phone(), "is required for direct " + method);
        if (!method.equals(GatewayId.IN3)) {
            OrderRules.require("gateway_info.email", payment.email(), "is required for direct " + method);
        }
        if (method.equals(GatewayId.EINVOICE)) {
            OrderRules.require("gateway_info.bank_account", payment.bankAccount(), "is required for direct " + method);
        }
    }
}
