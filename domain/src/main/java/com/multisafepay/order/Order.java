package com.multisafepay.order;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
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
        List<String> vars,
        List<String> customInfo) {

    /** Keeps copies of the lists. */
    public Order {
        vars = List.copyOf(vars);
        customInfo = List.copyOf(customInfo);
    }
}
