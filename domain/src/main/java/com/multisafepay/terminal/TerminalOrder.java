package com.multisafepay.terminal;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import com.multisafepay.order.Description;
import com.multisafepay.order.OrderId;
import java.util.Objects;

/**
 * An order at a terminal.
 *
 * @param orderId the merchant's own id of the order
 * @param amount the amount, more than zero
 * @param description the description
 * @param terminalId the id of the terminal
 */
public record TerminalOrder(OrderId orderId, Money amount, Description description, String terminalId) {

    private static final int LONGEST_ID = 100;

    /** Refuses an amount that is not positive, and a terminal without an id. */
    public TerminalOrder {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(terminalId, "terminalId");
        if (!amount.isPositive()) {
            throw RequestRefusedException.of("amount", "must be more than zero", amount.toString());
        }
        Check.text("gateway_info.terminal_id", terminalId, 1, LONGEST_ID);
    }

    /**
     * Creates an order.
     *
     * @param orderId the merchant's own id of the order
     * @param amount the amount
     * @param description the description
     * @param terminalId the id of the terminal
     * @return the order
     * @throws RequestRefusedException when a value breaks a rule
     */
    public static TerminalOrder of(String orderId, Money amount, String description, String terminalId) {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(description, "description");
        return new TerminalOrder(OrderId.of(orderId), amount, Description.of(description), terminalId);
    }
}
