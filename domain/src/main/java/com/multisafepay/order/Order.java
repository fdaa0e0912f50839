package com.multisafepay.order;

import com.multisafepay.cart.TaxTables;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An order as the API returns it ("Get an order"). Immutable and thread-safe. What the API left out, or sent in another form than its contract states, is
 * empty; {@link #json()} has all of it. Implemented by the library alone: minor versions add methods.
 */
public interface Order {

    /** {@return the merchant's id of the order} */
    OrderId orderId();

    /** {@return the order id of the authorization that this capture belongs to} */
    Optional<String> authOrderId();

    /** {@return the provider's id of the payment; empty until the customer has chosen a payment method} */
    OptionalLong transactionId();

    /** {@return the status of the order} */
    Status status();

    /** {@return the status of its money} */
    Optional<Status> financialStatus();

    /** {@return the amount to pay} */
    Money amount();

    /** {@return the amount that has been refunded; zero where the API sends none} */
    Money amountRefunded();

    /** {@return the description; an empty text where the API sends none} */
    String description();

    /** {@return the HTML list of what was bought} */
    Optional<String> items();

    /** {@return the payment method} */
    Optional<GatewayId> gateway();

    /** {@return the flow of the order, where the API sends it; {@code unreferenced_refund} sends money to a card at a terminal} */
    Optional<String> type();

    /** {@return {@code manual} where the payment is only authorized, as the API writes it} */
    Optional<String> capture();

    /** {@return true where the customer ordered by FastCheckout} */
    boolean fastCheckout();

    /** {@return the local date and time of creation in the Netherlands; a time that came with a zone is converted} */
    Optional<LocalDateTime> created();

    /** {@return the local date and time of the last change} */
    Optional<LocalDateTime> modified();

    /** {@return the local date and time of completion} */
    Optional<LocalDateTime> completed();

    /** {@return the explanation of the status} */
    Optional<String> reason();

    /** {@return the code of the explanation} */
    Optional<String> reasonCode();

    /** {@return the URL to send the customer to next, exactly as the API sent it; it need not be a {@code java.net.URI}} */
    Optional<String> paymentUrl();

    /** {@return the content of the QR code to show to the customer} */
    Optional<String> qrUrl();

    /** {@return the id of the payment page's session} */
    Optional<String> sessionId();

    /** {@return the customer} */
    Optional<OrderCustomer> customer();

    /** {@return the delivery address} */
    Optional<OrderCustomer> delivery();

    /** {@return the details of the payment} */
    Optional<PaymentDetails> paymentDetails();

    /** {@return the parts of the payment; more than one where a gift card covered a part} */
    List<PaymentPart> paymentParts();

    /** {@return the parts of the money that go to other accounts} */
    List<OrderSplitPayment> splitPayments();

    /** {@return the provider's charges} */
    List<Cost> costs();

    /** {@return the captures, refunds and chargebacks of the order} */
    List<RelatedTransaction> relatedTransactions();

    /** {@return the lines of the shopping cart} */
    List<OrderLine> lines();

    /** {@return the total of the cart as the API computed it, in major units} */
    Optional<BigDecimal> orderTotal();

    /** {@return the adjustment that the API made to the total of the cart} */
    Optional<OrderAdjustment> orderAdjustment();

    /** {@return the tax tables that the lines refer to} */
    TaxTables taxTables();

    /** {@return {@code var1} to {@code var3}; empty texts where the API sends none} */
    List<String> vars();

    /** {@return {@code custom_1} to {@code custom_3}; empty texts where the API sends none} */
    List<String> customInfo();

    /**
     * Returns the members that the API sent in a form which cannot be read, and the prices, quantities and tax rates of the cart that are missing or contradict
     * each other. They count as absent; {@link #json()} has them.
     *
     * @return paths in the order's JSON, such as {@code customer.phone1} or {@code shopping_cart.items[1].unit_price}; usually none
     */
    List<String> unreadMembers();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();

    /**
     * Returns whether the payment is undecided: the customer has not finished, or it is under review.
     *
     * @return true for initialized and uncleared; an unknown status is not open
     */
    default boolean isOpen() {
        return new OrderProgress(this).open();
    }

    /**
     * Returns whether money is authorized that can still be captured.
     *
     * @return true for a completed order with manual capture and something left to capture
     */
    default boolean isAuthorised() {
        return new OrderProgress(this).authorised();
    }

    /**
     * Returns whether the order is paid: completed, shipped or refunded in part. With some payment methods the money arrives later.
     * An authorized order counts once a part of it is captured. Money that was sent to a customer without an earlier order never
     * counts, nor does an order whose {@link #financialStatus() money} is declined, cancelled, void, expired, charged back or refunded.
     *
     * @return true when it is paid
     */
    default boolean isPaid() {
        return new OrderProgress(this).paid();
    }

    /**
     * Returns whether the payment failed: declined, cancelled, void, expired or charged back. The customer can try again on the same
     * link as long as it is active.
     *
     * @return true when it failed
     */
    default boolean isFailed() {
        return new OrderProgress(this).failed();
    }

    /**
     * Returns the amount of an authorization that can still be captured.
     *
     * @return zero where nothing is reserved
     */
    default Money remainingToCapture() {
        return new OrderProgress(this).remainingToCapture();
    }

    /**
     * Returns the amount that can still be refunded, as far as the order tells; some payment methods accept no refunds or only one.
     *
     * @return zero where the state allows none
     */
    default Money remainingToRefund() {
        return new OrderProgress(this).remainingToRefund();
    }

    /**
     * Returns the next action of the customer.
     *
     * @return the action, {@link NextAction.Nothing} once the order is decided
     */
    default NextAction nextAction() {
        return new OrderProgress(this).nextAction();
    }
}
