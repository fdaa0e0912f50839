package com.multisafepay.internal.wire;

import com.multisafepay.client.model.CustomInfo;
import com.multisafepay.client.model.Order;
import com.multisafepay.client.model.PaymentDetails;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.OrderSplitPayment;
import com.multisafepay.order.Status;
import java.io.IOException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads orders. Missing or odd members are empty; only members that an order cannot do without are errors. */
final class OrderFromWire {

    private static final List<String> NO_TEXTS = List.of("", "", "");

    private OrderFromWire() {}

    static CreatedOrderData created(@Nullable Order wire) {
        Order data = WireValues.data(wire);
        return new CreatedOrderData(
                id(data),
                WireValues.text(data.getPaymentUrl()),
                WireValues.text(data.getSessionId()),
                qrUrl(data),
                Optional.ofNullable(data.getCustomerVerification())
                        .flatMap(form -> WireValues.text(form.getHtml()).map(html -> (CreatedOrder.Verification)
                                new CreatedOrderData.VerificationData(html, WireValues.orEmpty(form.getType())))),
                events(data),
                complete(data),
                AnswerJson.of(data));
    }

    static OrderData read(byte[] json) throws IOException {
        return order(SharedMapper.get().readValue(json, Order.class));
    }

    static OrderData order(@Nullable Order wire) {
        Order data = WireValues.data(wire);
        Currency currency = MoneyValues.currency(data, data.getCurrency());
        MoneyValues.requirePlain(data, "financial_status", "type");
        Status status = new Status(MoneyValues.text(data, "status", data.getStatus()));
        Optional<Status> financialStatus = WireValues.status(data.getFinancialStatus());
        Optional<PaymentDetails> details = Optional.ofNullable(data.getPaymentDetails());
        requireWayOfCapturing(data, details, status, financialStatus);
        CartFromWire cart = CartFromWire.of(data);
        return new OrderData(
                id(data),
                WireValues.text(data.getAuthOrderId()),
                WireValues.number(data.getTransactionId()),
                status,
                financialStatus,
                MoneyValues.notNegative("amount", MoneyValues.amount(data, "amount", data.getAmount(), currency)),
                MoneyValues.notNegative(
                        "amount_refunded",
                        MoneyValues.amountOrZero(data, "amount_refunded", data.getAmountRefunded(), currency)),
                WireValues.orEmpty(data.getDescription()),
                WireValues.text(data.getItems()),
                details.map(PaymentDetails::getType)
                        .flatMap(WireValues::gateway)
                        .or(() -> WireValues.gateway(data.getGateway())),
                WireValues.text(data.getType()),
                WireValues.text(data.getCapture()).or(() -> inDetails(data, PaymentDetails::getCapture)),
                "YES".equalsIgnoreCase(data.getFastcheckout()),
                WireValues.time(data, "created", data.getCreated()),
                WireValues.time(data, "modified", data.getModified()),
                WireValues.time(data, "completed", data.getCompleted())
                        .or(() -> WireValues.time(data, "completed_date", data.getCompletedDate())),
                WireValues.text(data.getReason()),
                WireValues.text(data.getReasonCode()),
                WireValues.text(data.getPaymentUrl()),
                qrUrl(data),
                WireValues.text(data.getSessionId()),
                Optional.ofNullable(data.getCustomer()).map(OrderPartsFromWire::customer),
                Optional.ofNullable(data.getDelivery()).map(OrderPartsFromWire::customer),
                details.map(PaymentFromWire::details),
                WireValues.list(data.getPaymentMethods(), part -> PaymentFromWire.part(part, currency)),
                splitPayments(data, currency),
                WireValues.list(data.getCosts(), OrderPartsFromWire::cost),
                WireValues.list(data.getRelatedTransactions(), one -> OrderPartsFromWire.related(one, currency)),
                List.copyOf(cart.lines()),
                Optional.ofNullable(data.getOrderTotal()),
                Optional.ofNullable(data.getOrderAdjustment()).map(OrderPartsFromWire::adjustment),
                cart.taxTables(),
                three(data.getVar1(), data.getVar2(), data.getVar3()),
                notes(data.getCustomInfo()),
                cart.unread(),
                AnswerJson.of(data));
    }

    private static Optional<String> qrUrl(Order data) {
        return WireValues.text(data.getQrUrl()).or(() -> inDetails(data, PaymentDetails::getQrUrl));
    }

    private static Optional<String> inDetails(Order data, Function<PaymentDetails, @Nullable String> member) {
        return Optional.ofNullable(data.getPaymentDetails()).flatMap(details -> WireValues.text(member.apply(details)));
    }

    private static List<String> notes(@Nullable CustomInfo info) {
        return info == null ? NO_TEXTS : three(info.getCustom1(), info.getCustom2(), info.getCustom3());
    }

    private static List<String> three(@Nullable String first, @Nullable String second, @Nullable String third) {
        return first == null && second == null && third == null
                ? NO_TEXTS
                : List.of(WireValues.orEmpty(first), WireValues.orEmpty(second), WireValues.orEmpty(third));
    }

    private static Optional<CreatedOrder.Events> events(Order data) {
        return WireValues.text(data.getEventsToken())
                .or(() -> WireValues.text(data.getEventToken()))
                .map(token -> new EventsData(
                        token,
                        data.getEventsStreamUrl(),
                        data.getEventStreamUrl(),
                        data.getEventsUrl(),
                        data.getEventUrl()));
    }

    /** A created order is known by its id; other members may be missing. */
    private static Optional<com.multisafepay.order.Order> complete(Order data) {
        if (data.getStatus() == null && data.getCurrency() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(order(data));
        } catch (AnswerNotUnderstoodException odd) {
            return Optional.empty();
        }
    }

    /** Of a completed order without its money, these members tell whether it is paid or only authorised. */
    private static void requireWayOfCapturing(
            Order data, Optional<PaymentDetails> details, Status status, Optional<Status> financialStatus) {
        details.filter(each -> each.getCaptureRemain() == null && each.isUnread("capture_remain"))
                .ifPresent(each -> MoneyValues.requirePlain(each, "capture_remain"));
        details.map(PaymentDetails::getCaptureRemain)
                .ifPresent(rest -> MoneyValues.notNegative("payment_details.capture_remain", rest));
        if (status.equals(Status.COMPLETED)
                && financialStatus.filter(Status.INITIALIZED::equals).isPresent()) {
            if (data.isUnread("payment_details")) {
                MoneyValues.requirePlain(data, "payment_details");
            }
            MoneyValues.requirePlain(data, "capture", "gateway");
            details.ifPresent(each -> MoneyValues.requirePlain(each, "capture", "type"));
        }
    }

    private static List<OrderSplitPayment> splitPayments(Order data, Currency currency) {
        return data.getAffiliate() == null
                ? List.of()
                : WireValues.list(
                        data.getAffiliate().getSplitPayments(), one -> OrderPartsFromWire.splitPayment(one, currency));
    }

    private static OrderId id(Order wire) {
        try {
            return OrderId.of(
                    MoneyValues.text(wire, "order_id", wire.getOrderId()).strip());
        } catch (RequestRefusedException e) {
            throw new AnswerNotUnderstoodException("its data.order_id is no order id", null, e);
        }
    }
}
