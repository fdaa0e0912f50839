package com.multisafepay.order;

import com.multisafepay.cart.TaxTables;
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
 * @param authOrderId order id of the authorisation that this capture belongs to, as text
 * @param transactionId the provider's id of the payment; empty until the customer chose a method
 * @param status where the order stands
 * @param financialStatus where the money stands
 * @param amount what is to be paid
 * @param amountRefunded what went back
 * @param description what it is about
 * @param items HTML that lists what was bought
 * @param gateway the payment method
 * @param type the flow, where the API tells it; {@code unreferenced_refund} gives money to a card at a terminal
 * @param capture {@code manual} where the payment is only authorised, as the API writes it
 * @param created local date and time of creation, without a zone as the API sends it
 * @param modified local date and time of the last change
 * @param completed local date and time of completion
 * @param reason text on the status
 * @param reasonCode code on the status
 * @param paymentUrl where to send the customer next
 * @param qrUrl what a QR code for the customer has to hold
 * @param sessionId id of the page's session
 * @param customer who pays
 * @param delivery where the goods go
 * @param paymentDetails how it was paid
 * @param paymentParts the parts of the payment, more than one where a gift card covered a part
 * @param costs what the provider charges
 * @param relatedTransactions captures, refunds and chargebacks
 * @param lines the cart's lines
 * @param orderTotal the cart's total by the API's own sum, in major units
 * @param orderAdjustment what the API added to the cart's total
 * @param taxTables the rates that the lines select
 * @param vars the three free texts, empty ones included
 * @param customInfo the three notes, empty ones included
 */
public record Order(
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
        Optional<LocalDateTime> created,
        Optional<LocalDateTime> modified,
        Optional<LocalDateTime> completed,
        Optional<String> reason,
        Optional<String> reasonCode,
        Optional<URI> paymentUrl,
        Optional<String> qrUrl,
        Optional<String> sessionId,
        Optional<OrderCustomer> customer,
        Optional<OrderCustomer> delivery,
        Optional<PaymentDetails> paymentDetails,
        List<PaymentPart> paymentParts,
        List<Cost> costs,
        List<RelatedTransaction> relatedTransactions,
        List<OrderLine> lines,
        Optional<BigDecimal> orderTotal,
        Optional<OrderAdjustment> orderAdjustment,
        TaxTables taxTables,
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

    /**
     * Whether the payment is not decided yet: the customer has not finished, or it is held.
     *
     * @return true for initialized and uncleared; an unknown status is not open
     */
    public boolean isOpen() {
        return new OrderStanding(this).open();
    }

    /**
     * Whether money is reserved that can still be captured.
     *
     * @return true for a completed order with manual capture and something left to capture
     */
    public boolean isAuthorised() {
        return new OrderStanding(this).authorised();
    }

    /**
     * Whether the merchant may count on the money: completed, shipped or refunded in part. With some methods the money comes from
     * elsewhere or later. An authorised order counts once a part of it is captured. Money that went to the customer without an earlier order
     * never counts.
     *
     * @return true when it is paid
     */
    public boolean isPaid() {
        return new OrderStanding(this).paid();
    }

    /**
     * Whether the payment came to nothing: declined, cancelled, void, expired or charged back. The customer may try again on the same
     * link as long as it works.
     *
     * @return true when it failed
     */
    public boolean isFailed() {
        return new OrderStanding(this).failed();
    }

    /**
     * What can still be captured of an authorisation.
     *
     * @return zero where nothing is reserved
     */
    public Money remainingToCapture() {
        return new OrderStanding(this).remainingToCapture();
    }

    /**
     * What can still go back to the customer, as far as the order itself tells; some methods take no refunds or only one.
     *
     * @return zero where the state allows none
     */
    public Money remainingToRefund() {
        return new OrderStanding(this).remainingToRefund();
    }

    /**
     * What the customer has to do next.
     *
     * @return where to send the customer, or that there is nothing to do
     */
    public NextAction nextAction() {
        return new OrderStanding(this).nextAction();
    }

    /** Which order and where it stands, without what it holds of a person. */
    @Override
    public String toString() {
        return "Order[" + orderId + ", " + status + ", " + amount + "]";
    }
}
