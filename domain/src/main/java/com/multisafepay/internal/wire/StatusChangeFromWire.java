package com.multisafepay.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import com.multisafepay.order.StatusChange;
import java.util.Optional;

/** Reads the data of an event of an order's stream. */
final class StatusChangeFromWire {

    private StatusChangeFromWire() {}

    /** Returns the change; empty where the data are not of that kind. */
    static Optional<StatusChange> change(String data) {
        try {
            JsonNode told = SharedMapper.get().readTree(data);
            Optional<String> status = text(told, "status");
            Optional<String> order = text(told, "order_id");
            return status.isEmpty() || order.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new StatusChange(
                            OrderId.of(order.get()),
                            new Status(status.get()),
                            text(told, "financial_status").map(Status::new),
                            text(told, "transaction_id")));
        } catch (JsonProcessingException | RequestRefusedException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode told, String member) {
        return Optional.of(told.path(member))
                .filter(JsonNode::isValueNode)
                .map(value -> value.asText(""))
                .filter(text -> !text.isBlank());
    }
}
