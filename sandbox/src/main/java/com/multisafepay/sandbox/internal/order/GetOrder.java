package com.multisafepay.sandbox.internal.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.ApiError;
import com.multisafepay.sandbox.internal.api.ErrorCode;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.GatewayTable;

/** Plays {@code getOrder}: by the merchant's key, else by the id of a payment. */
public final class GetOrder implements OperationHandler {
    private final OrderStore orders;
    private final OrderView view;

    /** A handler over the store of orders. */
    public GetOrder(GatewayTable gateways, OrderStore orders) {
        this.orders = orders;
        this.view = new OrderView(gateways);
    }

    @Override
    public String operationId() {
        return "getOrder";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        String id = call.inPath("order_id");
        StoredOrder order = orders.byOrderId(id)
                .or(() -> orders.byTransactionId(id))
                .orElseThrow(() -> ApiError.refused(ErrorCode.ORDER_ID, "Invalid transaction ID"));
        ObjectNode told = view.order(order);
        if (order.standing().open()) {
            told.put("payment_url", order.session().paymentUrl())
                    .put("session_id", order.session().id());
        }
        return told;
    }
}
