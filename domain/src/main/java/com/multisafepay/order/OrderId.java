package com.multisafepay.order;

import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.util.Objects;

/**
 * The merchant's own key of an order, unique in the site ("Create an order", {@code order_id}). Case counts.
 *
 * @param value 1 to 50 printable characters, no blank at either end; not {@code .} or {@code ..}, which no path of the API can hold
 */
public record OrderId(String value) {

    /** Refuses ids that are empty, too long, hold control characters, or could never be read again. */
    public OrderId {
        Objects.requireNonNull(value, "value");
        Check.text("order_id", value, CreateOrderRequest.ORDER_ID_MIN_LENGTH, CreateOrderRequest.ORDER_ID_MAX_LENGTH);
        Check.noBlanksAround("order_id", value);
        Check.segment("order_id", value);
    }

    /**
     * An id.
     *
     * @param value the id as text
     * @return the id
     * @throws RequestRefusedException when it breaks a rule
     */
    public static OrderId of(String value) {
        return new OrderId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
