package com.multisafepay.internal.wire;

import com.multisafepay.cart.TaxTables;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Cost;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderAdjustment;
import com.multisafepay.order.OrderCustomer;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.OrderLine;
import com.multisafepay.order.OrderSplitPayment;
import com.multisafepay.order.PaymentDetails;
import com.multisafepay.order.PaymentPart;
import com.multisafepay.order.RelatedTransaction;
import com.multisafepay.order.Status;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Holds what was read of an {@link Order}. */
record OrderData(
        OrderId orderId,
        Optional<String> authOrderId,
        OptionalLong transactionId,
        Status status,
        Optional<Status> financialStatus,
        Money amount,
        Money amountRefunded,
        String description,
        Optional<String> items,
        Optional<GatewayId> gateway,
        Optional<String> type,
        Optional<String> capture,
        boolean fastCheckout,
        Optional<LocalDateTime> created,
        Optional<LocalDateTime> modified,
        Optional<LocalDateTime> completed,
        Optional<String> reason,
        Optional<String> reasonCode,
        Optional<String> paymentUrl,
        Optional<String> qrUrl,
        Optional<String> sessionId,
        Optional<OrderCustomer> customer,
        Optional<OrderCustomer> delivery,
        Optional<PaymentDetails> paymentDetails,
        List<PaymentPart> paymentParts,
        List<OrderSplitPayment> splitPayments,
        List<Cost> costs,
        List<RelatedTransaction> relatedTransactions,
        List<OrderLine> lines,
        Optional<BigDecimal> orderTotal,
        Optional<OrderAdjustment> orderAdjustment,
        TaxTables taxTables,
        List<String> vars,
        List<String> customInfo,
        List<String> unreadOfCart,
        AnswerJson source)
        implements Order {
    @Override
    public List<String> unreadMembers() {
        return Stream.concat(source.unread().stream(), unreadOfCart.stream())
                .distinct()
                .toList();
    }

    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Order[" + orderId + ", " + status + ", " + amount + "]";
    }
}
