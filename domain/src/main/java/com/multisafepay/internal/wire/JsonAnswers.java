package com.multisafepay.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.GetGatewayAnswer;
import com.multisafepay.client.model.GetMeAnswer;
import com.multisafepay.client.model.GetOrderAnswer;
import com.multisafepay.client.model.GetPaymentMethodAnswer;
import com.multisafepay.client.model.GetTokenAnswer;
import com.multisafepay.client.model.GetTransactionAnswer;
import com.multisafepay.client.model.RefundOrderAnswer;
import com.multisafepay.client.model.UpdateOrderAnswer;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.payment.Token;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.reporting.KeyOwner;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.shipment.ShippedPart;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single answers from JSON that does not come from a call. */
final class JsonAnswers {

    private record Reading<A, T>(Class<T> type, Class<A> envelope, Function<A, T> data) {

        T read(JsonMapper mapper, JsonNode node) throws JsonProcessingException {
            return data.apply(mapper.treeToValue(node, envelope));
        }
    }

    private static final List<Reading<?, ?>> READINGS = List.of(
            new Reading<>(Order.class, GetOrderAnswer.class, Wire::order),
            new Reading<>(CreatedOrder.class, CreateOrderAnswer.class, Wire::created),
            new Reading<>(CreatedRefund.class, RefundOrderAnswer.class, Wire::created),
            new Reading<>(ShippedPart.class, UpdateOrderAnswer.class, Wire::shippedPart),
            new Reading<>(PaymentMethod.class, GetPaymentMethodAnswer.class, Wire::paymentMethod),
            new Reading<>(Gateway.class, GetGatewayAnswer.class, Wire::gateway),
            new Reading<>(Token.class, GetTokenAnswer.class, Wire::token),
            new Reading<>(Transaction.class, GetTransactionAnswer.class, Wire::transaction),
            new Reading<>(KeyOwner.class, GetMeAnswer.class, Wire::owner));

    private JsonAnswers() {}

    static <T> T read(JsonMapper mapper, Class<T> type, String json) {
        Reading<?, ?> reading = READINGS.stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.of(
                        "type",
                        "must be one of "
                                + READINGS.stream()
                                        .map(each -> each.type().getSimpleName())
                                        .collect(Collectors.joining(", ")),
                        type.getName()));
        try {
            return type.cast(reading.read(mapper, enveloped(mapper.readTree(json))));
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new AnswerNotUnderstoodException("it is not the JSON that the contract states", null, e);
        }
    }

    static String write(JsonMapper mapper, Map<String, ?> members) {
        try {
            return mapper.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw RequestRefusedException.of("members", "must be values of JSON");
        }
    }

    /** Puts bare data into the envelope that answers have. */
    private static JsonNode enveloped(@Nullable JsonNode node) {
        return node != null && node.has("success")
                ? node
                : JsonNodeFactory.instance.objectNode().set("data", node);
    }
}
