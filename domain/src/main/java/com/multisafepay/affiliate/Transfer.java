package com.multisafepay.affiliate;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import java.util.Objects;

/**
 * Money that leaves the balance of an affiliate: a charge for the partner, or a payout to the affiliate's bank account.
 *
 * @param amount the amount, more than zero; no more than the balance in its currency
 * @param description the text of the movement, 2 to 512 characters
 * @param orderId an id of your own, 1 to 128 characters, unique in the account
 */
public record Transfer(Money amount, String description, String orderId) {

    private static final int LONGEST_ID = 128;
    private static final int LONGEST_TEXT = 512;

    /** Refuses amounts that are not positive, and texts that are too long. */
    public Transfer {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(orderId, "orderId");
        if (!amount.isPositive()) {
            throw RequestRefusedException.of("amount", "must be more than zero", amount.toString());
        }
        Check.text("description", description, 2, LONGEST_TEXT);
        Check.text("order_id", orderId, 1, LONGEST_ID);
    }

    /**
     * Creates a transfer.
     *
     * @param orderId an id of your own
     * @param amount the amount
     * @param description the text of the movement
     * @return the transfer
     * @throws RequestRefusedException when a value breaks a rule
     */
    public static Transfer of(String orderId, Money amount, String description) {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(description, "description");
        return new Transfer(amount, description, orderId);
    }
}
