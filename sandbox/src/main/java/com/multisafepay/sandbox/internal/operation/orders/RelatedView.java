package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.StoredOrder;

/** Tells the refunds, captures and chargebacks of an order. */
final class RelatedView {
    private RelatedView() {}

    /** All of them; null where there are none. */
    static JsonNode all(StoredOrder order) {
        if (order.ledger().related().isEmpty()) {
            return JsonNodeFactory.instance.nullNode();
        }
        ArrayNode told = JsonNodeFactory.instance.arrayNode();
        order.ledger().related().forEach(each -> told.add(one(order, each)));
        return told;
    }

    private static ObjectNode one(StoredOrder order, LedgerEntry related) {
        ObjectNode told = Json.object();
        told.put("transaction_id", related.id());
        order.transaction().ifPresent(payment -> told.put("reference_transaction_id", payment.id()));
        told.put("order_id", related.orderId());
        if (!related.refundOrderId().isEmpty()) {
            told.put("refund_order_id", related.refundOrderId());
        }
        told.put("amount", related.amount());
        told.put("currency", order.ledger().currency());
        told.put("description", related.description());
        told.putNull("costs");
        told.put("created", OrderView.time(related.created()));
        told.put("modified", OrderView.time(related.modified()));
        told.put("status", related.status());
        told.put("type", related.type());
        if (related.type().equals(LedgerEntry.CHARGEBACK)) {
            told.putObject("dispute").put("status", "new").put("reason_description", related.description());
        }
        return told;
    }
}
