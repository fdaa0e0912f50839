package com.multisafepay.internal.service;

import com.multisafepay.client.api.PayAfterDeliveryApi;
import com.multisafepay.client.model.AutoexpirePadOrderRequest;
import com.multisafepay.client.model.PutPadOrderOnHoldRequest;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.order.OrderId;
import com.multisafepay.payafter.PayAfterDelivery;
import com.multisafepay.payafter.PayAfterDeliveryOrder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pay After Delivery over the generated interface. */
final class ApiPayAfterDelivery implements PayAfterDelivery {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int MOST_DAYS = 180;

    private final PayAfterDeliveryApi api;
    private final @Nullable String language;

    ApiPayAfterDelivery(PayAfterDeliveryApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public LocalDateTime putOnHold(OrderId id, Duration pause) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pause, "pause");
        long seconds = Check.range("duration", pause.toSeconds(), SHORTEST.toSeconds(), LONGEST.toSeconds());
        return Reading.of(
                api.putPadOrderOnHold(id.value(), new PutPadOrderOnHoldRequest().duration(seconds), language),
                OrderWire::time);
    }

    @Override
    public LocalDateTime expireIn(OrderId id, int days) {
        Objects.requireNonNull(id, "id");
        long checked = Check.range("days", days, 1, MOST_DAYS);
        return Reading.of(
                api.autoexpirePadOrder(id.value(), new AutoexpirePadOrderRequest().days(checked), language),
                OrderWire::time);
    }

    @Override
    public PayAfterDeliveryOrder get(OrderId id) {
        Objects.requireNonNull(id, "id");
        return Reading.of(api.getPadOrder(id.value(), language), OrderWire::padOrder);
    }
}
