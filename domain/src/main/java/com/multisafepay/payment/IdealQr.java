package com.multisafepay.payment;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * An iDEAL QR code, on the hosted page. The least and the greatest amount go with a customer who may change the amount.
 *
 * @param size edge in pixels, 100 to 2000
 * @param allowMultiple whether the code can be paid more than once
 * @param allowChangeAmount whether the customer may change the amount
 * @param minAmount least amount, below the order's
 * @param maxAmount greatest amount, above the order's
 */
public record IdealQr(
        int size,
        boolean allowMultiple,
        boolean allowChangeAmount,
        Optional<Money> minAmount,
        Optional<Money> maxAmount)
        implements Payment {

    /** Refuses sizes outside 100 to 2000 pixels, and amounts where the customer may not change it. */
    public IdealQr {
        Objects.requireNonNull(minAmount, "minAmount");
        Objects.requireNonNull(maxAmount, "maxAmount");
        Check.range("gateway_info.qr_size", size, 100, 2000);
        if (!allowChangeAmount) {
            minAmount.or(() -> maxAmount).ifPresent(amount -> {
                throw RequestRefusedException.of(
                        "gateway_info.allow_change_amount",
                        "must be true where a least or a greatest amount is given",
                        "false");
            });
        }
        if (allowChangeAmount && minAmount.isEmpty() && maxAmount.isEmpty()) {
            throw RequestRefusedException.of(
                    "gateway_info.min_amount", "or max_amount is required where the customer may change the amount");
        }
        minAmount.filter(least -> least.minorUnits() < 0).ifPresent(least -> {
            throw RequestRefusedException.of("gateway_info.min_amount", "must not be negative", least.toString());
        });
        if (minAmount.isPresent() && maxAmount.isPresent() && minAmount.get().compareTo(maxAmount.get()) > 0) {
            throw RequestRefusedException.of(
                    "gateway_info.min_amount",
                    "must not be above max_amount " + maxAmount.get(),
                    minAmount.get().toString());
        }
    }

    /**
     * Creates a code of the given size, for one payment of the order's amount.
     *
     * @param size edge in pixels, 100 to 2000
     * @return the payment
     */
    public static IdealQr ofSize(int size) {
        return new IdealQr(size, false, false, Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(GatewayId.IDEALQR);
    }
}
