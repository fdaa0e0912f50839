package com.multisafepay.internal.mapping;

import com.multisafepay.client.model.CustomInfo;
import com.multisafepay.client.model.PaymentDetails;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        com.multisafepay.client.model.Order data = present(wire);
        boolean complete = Read.text(data.getStatus()).isPresent()
                && Read.text(data.getCurrency()).isPresent();
        return new CreatedOrder(
                id(data),
                Read.uri(data.getPaymentUrl()),
                Read.text(data.getSessionId()),
                qrUrl(data),
                Optional.ofNullable(data.getCustomerVerification())
                        .flatMap(form -> Read.text(form.getHtml())
                                .map(html -> new CreatedOrder.Verification(html, Read.orEmpty(form.getType())))),
                events(data),
                complete ? Optional.of(order(data)) : Optional.empty());
    }

    /**
     * An order.
     *
     * @param wire the answer's data
     * @return the order
     */
    public static Order order(com.multisafepay.client.model.@Nullable Order wire) {
        com.multisafepay.client.model.Order data = present(wire);
        Currency currency = currency(data);
        return new Order(
                id(data),
                Read.text(data.getAuthOrderId()),
                Read.number(data.getTransactionId()),
                new Status(required("status", data.getStatus())),
                Read.status(data.getFinancialStatus()),
                new Money(orZero(data.getAmount()), currency),
                new Money(orZero(data.getAmountRefunded()), currency),
                Read.orEmpty(data.getDescription()),
                Read.text(data.getItems()),
                Optional.ofNullable(data.getPaymentDetails())
                        .map(PaymentDetails::getType)
                        .flatMap(Read::gateway)
                        .or(() -> Read.gateway(data.getGateway())),
                Read.text(data.getType()),
                Read.text(data.getCapture()).or(() -> inDetails(data, PaymentDetails::getCapture)),
                Read.time(data.getCreated()),
                Read.time(data.getModified()),
                Read.time(data.getCompleted()).or(() -> Read.time(data.getCompletedDate())),
                Read.text(data.getReason()),
                Read.text(data.getReasonCode()),
                Read.uri(data.getPaymentUrl()),
                qrUrl(data),
                Read.text(data.getSessionId()),
                Optional.ofNullable(data.getCustomer()).map(OrderParts::customer),
                Optional.ofNullable(data.getDelivery()).map(OrderParts::customer),
                Optional.ofNullable(data.getPaymentDetails()).map(PaymentAnswers::details),
                Read.list(data.getPaymentMethods(), part -> PaymentAnswers.part(part, currency)),
                Read.list(data.getCosts(), OrderParts::cost),
                Read.list(data.getRelatedTransactions(), one -> OrderParts.related(one, currency)),
                data.getShoppingCart() == null
                        ? List.of()
                        : Read.list(data.getShoppingCart().getItems(), OrderParts::line),
                Optional.ofNullable(data.getOrderTotal()),
                Optional.ofNullable(data.getOrderAdjustment()).map(OrderParts::adjustment),
                TaxTableAnswers.tables(data.getCheckoutOptions()),
                List.of(Read.orEmpty(data.getVar1()), Read.orEmpty(data.getVar2()), Read.orEmpty(data.getVar3())),
                notes(data.getCustomInfo()));
    }

    private static Optional<String> qrUrl(com.multisafepay.client.model.Order data) {
        return Read.text(data.getQrUrl()).or(() -> inDetails(data, PaymentDetails::getQrUrl));
    }

    private static Optional<String> inDetails(
            com.multisafepay.client.model.Order data, Function<PaymentDetails, @Nullable String> member) {
        return Optional.ofNullable(data.getPaymentDetails()).flatMap(details -> Read.text(member.apply(details)));
    }

    private static List<String> notes(@Nullable CustomInfo info) {
        return info == null
                ? List.of("", "", "")
                : List.of(
                        Read.orEmpty(info.getCustom1()),
                        Read.orEmpty(info.getCustom2()),
                        Read.orEmpty(info.getCustom3()));
    }

    private static Optional<CreatedOrder.Events> events(com.multisafepay.client.model.Order data) {
        return Read.text(data.getEventsToken())
                .or(() -> Read.text(data.getEventToken()))
                .map(token -> new CreatedOrder.Events(
                        token,
                        Read.uri(data.getEventsStreamUrl())
                                .or(() -> Read.uri(data.getEventStreamUrl()))
                                .or(() -> Read.uri(data.getEventsUrl()))
                                .or(() -> Read.uri(data.getEventUrl()))));
    }

    private static com.multisafepay.client.model.Order present(com.multisafepay.client.model.@Nullable Order wire) {
        if (wire == null) {
            throw new AnswerNotUnderstoodException("it holds no data", null, null);
        }
        return wire;
    }

    private static OrderId id(com.multisafepay.client.model.Order wire) {
        try {
            return OrderId.of(required("order_id", wire.getOrderId()).strip());
        } catch (RequestRefusedException e) {
            throw new AnswerNotUnderstoodException("its data.order_id is no order id", null, e);
        }
    }

    private static Currency currency(com.multisafepay.client.model.Order wire) {
        try {
            return Money.zero(Money.currencyOf(required("currency", wire.getCurrency())))
                    .currency();
        } catch (RequestRefusedException e) {
            throw new AnswerNotUnderstoodException("its data.currency is no currency", null, e);
        }
    }

    private static String required(String field, @Nullable String value) {
        return Read.text(value)
                .orElseThrow(() -> new AnswerNotUnderstoodException("it lacks data." + field, null, null));
    }

    private static long orZero(@Nullable Long value) {
        return value == null ? 0 : value;
    }
}
