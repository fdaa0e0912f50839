package com.multisafepay.answer;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Builds orders as the API would return them, for tests of a shop. Not thread-safe.
 *
 * <pre>{@code
 * Order paid = SampleOrder.paid("shop-1", Money.of("10.00", "EUR")).build();
 * Order held = SampleOrder.open("shop-2", Money.of("10.00", "EUR")).status(Status.UNCLEARED).build();
 * }</pre>
 */
public final class SampleOrder {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private SampleOrder(String orderId, Money amount, Status status, Status financialStatus) {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(amount, "amount");
        with("order_id", OrderId.of(orderId).value())
                .with("transaction_id", 1_700_000_000_000_001L)
                .with("currency", amount.currency().getCurrencyCode())
                .with("amount", amount.minorUnits())
                .with("amount_refunded", 0)
                .with("description", "Sample order")
                .with("created", "2026-01-01T12:00:00")
                .with("modified", "2026-01-01T12:00:00")
                .gateway(GatewayId.VISA)
                .status(status)
                .financialStatus(financialStatus);
    }

    /**
     * Starts with an order that the customer has not paid yet.
     *
     * @param orderId the merchant's id of the order
     * @param amount the amount to pay
     * @return a new builder
     */
    public static SampleOrder open(String orderId, Money amount) {
        return new SampleOrder(orderId, amount, Status.INITIALIZED, Status.INITIALIZED)
                .with("payment_url", "https://testpayv2.multisafepay.com/connect/sample/");
    }

    /**
     * Starts with a paid order.
     *
     * @param orderId the merchant's id of the order
     * @param amount the amount that was paid
     * @return a new builder
     */
    public static SampleOrder paid(String orderId, Money amount) {
        return new SampleOrder(orderId, amount, Status.COMPLETED, Status.COMPLETED);
    }

    /**
     * Starts with an order whose payment was authorized and not captured.
     *
     * @param orderId the merchant's id of the order
     * @param amount the amount that was authorized
     * @return a new builder
     */
    public static SampleOrder authorised(String orderId, Money amount) {
        return new SampleOrder(orderId, amount, Status.COMPLETED, Status.INITIALIZED)
                .with("payment_details", Map.of("capture", "manual", "capture_remain", amount.minorUnits()));
    }

    /**
     * Starts with an order whose payment was declined.
     *
     * @param orderId the merchant's id of the order
     * @param amount the amount that was not paid
     * @return a new builder
     */
    public static SampleOrder declined(String orderId, Money amount) {
        return new SampleOrder(orderId, amount, Status.DECLINED, Status.DECLINED)
                .with("reason", "Insufficient funds")
                .with("reason_code", "1016");
    }

    /**
     * Starts with a paid order of which a part or all was refunded.
     *
     * @param orderId the merchant's id of the order
     * @param amount the amount that was paid
     * @param refunded the amount that was refunded
     * @return a new builder
     */
    public static SampleOrder refunded(String orderId, Money amount, Money refunded) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(refunded, "refunded");
        Status status = refunded.compareTo(amount) < 0 ? Status.PARTIAL_REFUNDED : Status.REFUNDED;
        return new SampleOrder(orderId, amount, status, Status.COMPLETED)
                .with("amount_refunded", refunded.minorUnits());
    }

    /**
     * Sets the status of the order.
     *
     * @param status the status
     * @return this builder
     */
    public SampleOrder status(Status status) {
        return with("status", Objects.requireNonNull(status, "status").value());
    }

    /**
     * Sets the status of the order's money.
     *
     * @param status the status
     * @return this builder
     */
    public SampleOrder financialStatus(Status status) {
        return with("financial_status", Objects.requireNonNull(status, "status").value());
    }

    /**
     * Sets the payment method. Default: Visa.
     *
     * @param gateway the payment method
     * @return this builder
     */
    public SampleOrder gateway(GatewayId gateway) {
        return with("gateway", Objects.requireNonNull(gateway, "gateway").value());
    }

    /**
     * Sets any other member of the order.
     *
     * @param member the name of the member in the API, such as {@code reason_code}
     * @param value a text, a number, a boolean, or a list or map of these
     * @return this builder
     */
    public SampleOrder with(String member, Object value) {
        members.put(Objects.requireNonNull(member, "member"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Returns the order.
     *
     * @return the order, read from the JSON that the members make up
     * @throws com.multisafepay.error.RequestRefusedException when a value is none of JSON
     * @throws com.multisafepay.error.AnswerNotUnderstoodException when a value has not the form that the contract states
     */
    public Order build() {
        return OrderWire.read(Order.class, OrderWire.json(members));
    }
}
