package com.multisafepay.order;

import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The description of an order, in plain text: shown in the dashboard, on the payment page and, where the bank supports it, on the
 * statement ("Create an order", {@code description}).
 *
 * @param text 1 to 200 characters, no HTML
 */
public record Description(String text) {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>|<!--");

    /** Refuses texts that are empty, too long, or hold HTML. */
    public Description {
        Objects.requireNonNull(text, "text");
        Check.text(
                "description",
                text,
                CreateOrderRequest.DESCRIPTION_MIN_LENGTH,
                CreateOrderRequest.DESCRIPTION_MAX_LENGTH);
        if (text.isBlank()) {
            throw RequestRefusedException.of("description", "must not be blank", text);
        }
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            throw RequestRefusedException.of(
                    "description", "must not hold HTML; use items or shopping_cart for details", text);
        }
    }

    /**
     * A description.
     *
     * @param text the text
     * @return the description
     * @throws RequestRefusedException when it breaks a rule
     */
    public static Description of(String text) {
        return new Description(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
