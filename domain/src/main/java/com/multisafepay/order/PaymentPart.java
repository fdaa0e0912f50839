package com.multisafepay.order;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import java.util.Optional;

/**
 * A part of a payment ("Get an order", {@code payment_methods}): more than one where a gift card covered a part.
 *
 * @param type the method; {@code COUPON} for a gift card
 * @param amount what was paid with it
 * @param name the method's name as people know it
 * @param status where the part stands
 * @param couponBrand the gift card's id
 * @param externalTransactionId the method's own id of the payment
 * @param last4 the last four digits of a card
 * @param cardExpiry year and month as {@code YYMM}
 * @param accountHolderName who holds the account
 * @param accountIban the account, masked unless the site allows plain ones
 * @param accountBic the account's bank
 */
public record PaymentPart(
        Optional<GatewayId> type,
        Optional<Money> amount,
        Optional<String> name,
        Optional<Status> status,
        Optional<String> couponBrand,
        Optional<String> externalTransactionId,
        Optional<String> last4,
        Optional<String> cardExpiry,
        Optional<String> accountHolderName,
        Optional<String> accountIban,
        Optional<String> accountBic) {

    /** The method and the amount only. */
    @Override
    public String toString() {
        return "PaymentPart[" + type.map(GatewayId::value).orElse("") + ", "
                + amount.map(Money::toString).orElse("") + "]";
    }
}
