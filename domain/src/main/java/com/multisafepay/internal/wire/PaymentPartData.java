package com.multisafepay.internal.wire;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.PaymentPart;
import com.multisafepay.order.Status;
import java.util.Optional;

/** Holds what was read of a {@link PaymentPart}. */
record PaymentPartData(
        Optional<GatewayId> type,
        Optional<String> typeText,
        Optional<Money> amount,
        Optional<String> name,
        Optional<String> description,
        Optional<Status> status,
        Optional<String> couponBrand,
        Optional<String> externalTransactionId,
        Optional<String> last4,
        Optional<String> cardExpiry,
        Optional<String> accountId,
        Optional<String> accountHolderName,
        Optional<String> accountIban,
        Optional<String> accountBic)
        implements PaymentPart {
    @Override
    public String toString() {
        return "PaymentPart[" + type.map(GatewayId::value).orElse("") + ", "
                + amount.map(Money::toString).orElse("") + "]";
    }
}
