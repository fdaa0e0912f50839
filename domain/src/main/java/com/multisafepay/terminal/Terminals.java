package com.multisafepay.terminal;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.order.OrderId;
import java.util.List;

/**
 * Takes payments at terminals of a point of sale ("Cloud POS"). An order that waits at a terminal is cancelled by
 * {@code orders().cancelOpen}, and looked up by {@code orders().get}. Thread-safe.
 */
public interface Terminals {

    /**
     * Lists all terminals that the key sees, page by page.
     *
     * @return the terminals
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<Terminal> list();

    /**
     * Lists the terminals of a group.
     *
     * @param groupId the id of the group
     * @return the terminals
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<Terminal> ofGroup(long groupId);

    /**
     * Sends an order to a terminal, where the customer pays.
     *
     * @param order the order
     * @return the order as it was taken
     * @throws OutcomeUnknownException when no usable answer came: {@code orders().get} shows whether it is there
     * @throws MultiSafepayException when the API refuses, as it does while the terminal waits for another order, or cannot be reached
     */
    TerminalSession pay(TerminalOrder order);

    /**
     * Sends money to a card at a terminal, without an earlier order ("Unreferenced refund").
     *
     * @param refund the amount and the terminal
     * @return the refund as it was taken
     * @throws OutcomeUnknownException when no usable answer came: {@code orders().get} shows whether it is there; do not just repeat it
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    TerminalSession refund(TerminalOrder refund);

    /**
     * Returns the receipt of a payment.
     *
     * @param id the id of the order
     * @return the receipt
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Receipt receipt(OrderId id);
}
