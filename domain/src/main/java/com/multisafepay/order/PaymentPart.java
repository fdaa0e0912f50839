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
 */
public record PaymentPart(
        Optional<GatewayId> type,
        Optional<Money> amount,
        Optional<String> name,
        Optional<Status> status,
        Optional<String> couponBrand,
        Optional<String> externalTransactionId,
        Optional<String> last4) {}
