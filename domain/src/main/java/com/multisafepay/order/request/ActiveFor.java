package com.multisafepay.order.request;

import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.internal.check.Check;
import java.time.Duration;
import java.util.Objects;

/**
 * The time that a payment link is active, counted from its creation. Default: 30 days.
 *
 * @param amount how many
 * @param unit days or seconds
 */
public record ActiveFor(long amount, Unit unit) {

    /** The unit of the time. */
    public enum Unit {
        /** Sent as {@code days_active}. */
        DAYS,
        /** Sent as {@code seconds_active}. */
        SECONDS
    }

    /** Refuses lives of less than a unit or more than a year. */
    public ActiveFor {
        Objects.requireNonNull(unit, "unit");
        if (unit == Unit.DAYS) {
            Check.range(
                    "days_active",
                    amount,
                    CreateOrderRequest.DAYS_ACTIVE_MINIMUM,
                    CreateOrderRequest.DAYS_ACTIVE_MAXIMUM);
        } else {
            Check.range(
                    "seconds_active",
                    amount,
                    CreateOrderRequest.SECONDS_ACTIVE_MINIMUM,
                    CreateOrderRequest.SECONDS_ACTIVE_MAXIMUM);
        }
    }

    /**
     * A number of days.
     *
     * @param days 1 to 365
     * @return the life
     */
    public static ActiveFor days(long days) {
        return new ActiveFor(days, Unit.DAYS);
    }

    /**
     * A number of seconds.
     *
     * @param seconds 1 to 31536000
     * @return the life
     */
    public static ActiveFor seconds(long seconds) {
        return new ActiveFor(seconds, Unit.SECONDS);
    }

    /**
     * The life as a duration.
     *
     * @return the same time
     */
    public Duration toDuration() {
        return unit == Unit.DAYS ? Duration.ofDays(amount) : Duration.ofSeconds(amount);
    }
}
