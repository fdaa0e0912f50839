package com.multisafepay.internal.wire;

import com.multisafepay.client.model.CustomInfo;
import com.multisafepay.client.model.Order;
import com.multisafepay.client.model.PaymentDetails;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads orders. Missing or odd members are empty; only members that an order cannot do without are errors. */
final class OrderFromWire {

    private OrderFromWire() {}

    static CreatedOrderData created(@Nullable Order wire) {
        Order data = present(wire);
        boolean complete = WireValues.text(data.getStatus()).isPresent()
                && WireValues.text(data.getCurrency()).isPresent();
        return new CreatedOrderData(
                id(data),
                WireValues.uri(data.getPaymentUrl()),
                WireValues.text(data.getSessionId()),
                qrUrl(data),
                Optional.ofNullable(data.getCustomerVerification())
                        .flatMap(form -> WireValues.text(form.getHtml()).map(html -> (CreatedOrder.Verification)
                                new CreatedOrderData.VerificationData(html, WireValues.orEmpty(form.getType())))),
                events(data),
                complete ? Optional.of(order(data)) : Optional.empty(),
                AnswerJson.of(data));
    }

    static OrderData order(@Nullable Order wire) {
        Order data = present(wire);
        Currency currency = currency(data);
        return new OrderData(
                id(data),
                WireValues.text(data.getAuthOrderId()),
                WireValues.number(data.getTransactionId()),
                new Status(required("status", data.getStatus())),
                WireValues.status(data.getFinancialStatus()),
                new Money(orZero(data.getAmount()), currency),
                new Money(orZero(data.getAmountRefunded()), currency),
                WireValues.orEmpty(data.getDescription()),
                WireValues.text(data.getItems()),
                Optional.ofNullable(data.getPaymentDetails())
                        .map(PaymentDetails::getType)
                        .flatMap(WireValues::gateway)
                        .or(() -> WireValues.gateway(data.getGateway())),
                WireValues.text(data.getType()),
                WireValues.text(data.getCapture()).or(() -> inDetails(data, PaymentDetails::getCapture)),
                WireValues.time(data.getCreated()),
                WireValues.time(data.getModified()),
                WireValues.time(data.getCompleted()).or(() -> WireValues.time(data.getCompletedDate())),
                WireValues.text(data.getReason()),
                WireValues.text(data.getReasonCode()),
                WireValues.uri(data.getPaymentUrl()),
                qrUrl(data),
                WireValues.text(data.getSessionId()),
                Optional.ofNullable(data.getCustomer()).map(OrderPartsFromWire::customer),
                Optional.ofNullable(data.getDelivery()).map(OrderPartsFromWire::customer),
                Optional.ofNullable(data.getPaymentDetails()).map(PaymentFromWire::details),
                WireValues.list(data.getPaymentMethods(), part -> PaymentFromWire.part(part, currency)),
                WireValues.list(data.getCosts(), OrderPartsFromWire::cost),
                WireValues.list(data.getRelatedTransactions(), one -> OrderPartsFromWire.related(one, currency)),
                data.getShoppingCart() == null
                        ? List.of()
                        : WireValues.list(data.getShoppingCart().getItems(), OrderPartsFromWire::line),
                Optional.ofNullable(data.getOrderTotal()),
                Optional.ofNullable(data.getOrderAdjustment()).map(OrderPartsFromWire::adjustment),
                TaxTablesFromWire.tables(data.getCheckoutOptions()),
                List.of(
                        WireValues.orEmpty(data.getVar1()),
                        WireValues.orEmpty(data.getVar2()),
                        WireValues.orEmpty(data.getVar3())),
                notes(data.getCustomInfo()),
                AnswerJson.of(data));
    }

    private static Optional<String> qrUrl(Order data) {
        return WireValues.text(data.getQrUrl()).or(() -> inDetails(data, PaymentDetails::getQrUrl));
    }

    private static Optional<String> inDetails(Order data, Function<PaymentDetails, @Nullable String> member) {
        return Optional.ofNullable(data.getPaymentDetails()).flatMap(details -> WireValues.text(member.apply(details)));
    }

    private static List<String> notes(@Nullable CustomInfo info) {
        return info == null
                ? List.of("", "", "")
                : List.of(
                        WireValues.orEmpty(info.getCustom1()),
                        WireValues.orEmpty(info.getCustom2()),
                        WireValues.orEmpty(info.getCustom3()));
    }

    private static Optional<CreatedOrder.Events> events(Order data) {
        return WireValues.text(data.getEventsToken())
                .or(() -> WireValues.text(data.getEventToken()))
                .map(token -> new CreatedOrderData.EventsData(
                        token,
                        WireValues.uri(data.getEventsStreamUrl())
                                .or(() -> WireValues.uri(data.getEventStreamUrl()))
                                .or(() -> WireValues.uri(data.getEventsUrl()))
                                .or(() -> WireValues.uri(data.getEventUrl()))));
    }

    private static Order present(@Nullable Order wire) {
        if (wire == null) {
            throw new AnswerNotUnderstoodException("it holds no data", null, null);
        }
        return wire;
    }

    private static OrderId id(Order wire) {
        try {
            return OrderId.of(required("order_id", wire.getOrderId()).strip());
        } catch (RequestRefusedException e) {
            throw new AnswerNotUnderstoodException("its data.order_id is no order id", null, e);
        }
    }

    private static Currency currency(Order wire) {
        try {
            return Money.zero(Money.currencyOf(required("currency", wire.getCurrency())))
                    .currency();
        } catch (RequestRefusedException e) {
            throw new AnswerNotUnderstoodException("its data.currency is no currency", null, e);
        }
    }

    private static String required(String field, @Nullable String value) {
        return WireValues.text(value)
                .orElseThrow(() -> new AnswerNotUnderstoodException("it lacks data." + field, null, null));
    }

    private static long orZero(@Nullable Long value) {
        return value == null ? 0 : value;
    }
}
