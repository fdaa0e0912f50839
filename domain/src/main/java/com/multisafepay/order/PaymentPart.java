package com.multisafepay.order;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import java.util.Optional;

/**
 * A part of a payment ("Get an order", {@code payment_methods}). Personal data is not part of {@code toString}.
 */
public interface PaymentPart {

    /** {@return the payment method; {@code COUPON} for a gift card; empty where {@link #typeText()} is no id} */
    Optional<GatewayId> type();

    /** {@return the payment method as the API sends it, such as {@code Coupon::Intersolve}} */
    Optional<String> typeText();

    /** {@return the amount that was paid with it} */
    Optional<Money> amount();

    /** {@return the display name of the payment method} */
    Optional<String> name();

    /** {@return the description of the order} */
    Optional<String> description();

    /** {@return the status of the part} */
    Optional<Status> status();

    /** {@return the id of the gift card} */
    Optional<String> couponBrand();

    /** {@return the payment method's own id of the payment} */
    Optional<String> externalTransactionId();

    /** {@return the last four digits of the card number} */
    Optional<String> last4();

    /** {@return the expiry date of the card as {@code YYMM}} */
    Optional<String> cardExpiry();

    /** {@return the account of the customer; for pay-later methods a date of birth} */
    Optional<String> accountId();

    /** {@return the name of the account holder} */
    Optional<String> accountHolderName();

    /** {@return the IBAN of the account, masked unless the site is configured to send it in full} */
    Optional<String> accountIban();

    /** {@return the BIC of the account's bank} */
    Optional<String> accountBic();
}
