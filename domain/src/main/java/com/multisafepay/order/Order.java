package com.multisafepay.order;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An order as the API tells it ("Get an order"). Immutable and thread-safe; what the API left out is empty.
 *
 * @param orderId the merchant's own key
 * @param transactionId the provider's id of the payment; empty until the customer chose a method
 * @param status where the order stands
 * @param financialStatus where the money stands
 * @param amount what is to be paid
 * @param amountRefunded what went back
 * @param description what it is about
 * @param gateway the payment method
 * @param created local date and time of creation, without a zone as the API sends it
 * @param modified local date and time of the last change
 * @param completed local date and time of completion
 * @param reason text on the status
 * @param reasonCode code on the status
 * @param paymentUrl where to send the customer next
 * @param sessionId id of the page's session
 * @param customer who pays
 * @param delivery where the goods go
 * @param paymentDetails how it was paid
 * @param paymentParts the parts of the payment, more than one where a gift card covered a part
 * @param costs what the provider charges
 * @param relatedTransactions captures, refunds and chargebacks
 * @param lines the cart's lines
 * @param orderTotal the cart's total by the API's own sum, in major units
 * @param vars the three free texts, empty ones included
 * @param customInfo the three notes, empty ones included
 */
public record Order(
        OrderId orderId,
        OptionalLong transactionId,
        Status status,
        Optional<Status> financialStatus,
        Money amount,
        Money amountRefunded,
        String description,
        Optional<GatewayId> gateway,
        Optional<LocalDateTime> created,
        Optional<LocalDateTime> modified,
        Optional<LocalDateTime> completed,
        Optional<String> reason,
        Optional<String> reasonCode,
        Optional<URI> paymentUrl,
        Optional<String> sessionId,
        Optional<OrderCustomer> customer,
        Optional<OrderCustomer> delivery,
        Optional<PaymentDetails> paymentDetails,
        List<PaymentPart> paymentParts,
        List<Cost> costs,
        List<RelatedTransaction> relatedTransactions,
        List<OrderLine> lines,
        Optional<BigDecimal> orderTotal,
        List<String> vars,
        List<String> customInfo) {

    /** Keeps copies of the lists. */
    public Order {
        paymentParts = List.copyOf(paymentParts);
        costs = List.copyOf(costs);
        relatedTransactions = List.copyOf(relatedTransactions);
        lines = List.copyOf(lines);
        vars = List.copyOf(vars);
        customInfo = List.copyOf(customInfo);
    }

    /** Which order and where it stands, without what it holds of a person. */
    @Override
    public String toString() {
        return "Order[" + orderId + ", " + status + ", " + amount + "]";
    }
}
