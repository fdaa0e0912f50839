package com.multisafepay.internal.mapping;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Answers as they are read: what is missing or odd is empty, only what an answer cannot do without is an error. */
public final class OrderAnswers {

    private OrderAnswers() {}

    /**
     * What creating an order made.
     *
     * @param wire the answer's data: an order, or the few members of one that a page's session has
     * @return the created order
     */
    public static CreatedOrder created(com.multisafepay.client.model.@Nullable Order wire) {
        if (wire == null) {
            throw new AnswerNotUnderstoodException("it holds no data", null, null);
        }
        return new CreatedOrder(
                id(wire.getOrderId()),
                uri(wire.getPaymentUrl()),
                text(wire.getSessionId()),
                text(wire.getQrUrl()),
                text(wire.getStatus()).map(status -> order(wire)));
    }

    /**
     * An order.
     *
     * @param wire the answer's data
     * @return the order
     */
    public static Order order(com.multisafepay.client.model.@Nullable Order wire) {
        if (wire == null) {
            throw new AnswerNotUnderstoodException("it holds no data", null, null);
        }
        String currency = required("currency", wire.getCurrency());
        return new Order(
                id(wire.getOrderId()),
                wire.getTransactionId() == null ? OptionalLong.empty() : OptionalLong.of(wire.getTransactionId()),
                new Status(required("status", wire.getStatus())),
                text(wire.getFinancialStatus()).map(Status::new),
                Money.ofMinor(wire.getAmount() == null ? 0 : wire.getAmount(), currency),
                Money.ofMinor(wire.getAmountRefunded() == null ? 0 : wire.getAmountRefunded(), currency),
                text(wire.getDescription()).orElse(""),
                Optional.ofNullable(wire.getPaymentDetails())
                        .flatMap(details -> text(details.getType()))
                        .map(GatewayId::of),
                time(wire.getCreated()),
                time(wire.getModified()),
                time(wire.getCompleted()),
                text(wire.getReason()),
                text(wire.getReasonCode()),
                uri(wire.getPaymentUrl()),
                text(wire.getSessionId()),
                List.of(orEmpty(wire.getVar1()), orEmpty(wire.getVar2()), orEmpty(wire.getVar3())),
                Optional.ofNullable(wire.getCustomInfo())
                        .map(info -> List.of(
                                orEmpty(info.getCustom1()), orEmpty(info.getCustom2()), orEmpty(info.getCustom3())))
                        .orElse(List.of("", "", "")));
    }

    private static OrderId id(@Nullable String value) {
        return OrderId.of(required("order_id", value).strip());
    }

    private static String required(String field, @Nullable String value) {
        return text(value).orElseThrow(() -> new AnswerNotUnderstoodException("it lacks data." + field, null, null));
    }

    private static Optional<String> text(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Optional<URI> uri(@Nullable String value) {
        try {
            return text(value).isEmpty() ? Optional.empty() : Optional.of(new URI(value));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> time(@Nullable String value) {
        try {
            return text(value).map(text -> LocalDateTime.parse(text.strip().replace(' ', 'T')));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
