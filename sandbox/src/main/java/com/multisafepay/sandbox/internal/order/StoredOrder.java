package com.multisafepay.sandbox.internal.order;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.Json;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An order as the sandbox keeps it; immutable, a change makes a new one.
 *
 * @param orderId the merchant's key, exactly as it came
 * @param session the page's session
 * @param request the request's body in the contract's form, as JSON: a quarter of the memory that its tree takes
 * @param standing where it stands
 * @param transaction the payment; none as long as the customer picked no method
 * @param times when it was made, changed and completed
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredOrder(
        String orderId,
        Session session,
        byte[] request,
        Standing standing,
        Optional<Transaction> transaction,
        Times times) {

    /**
     * The session of the payment page.
     *
     * @param id 35 letters and digits
     * @param paymentUrl where the customer goes next
     */
    public record Session(String id, String paymentUrl) {}

    /**
     * One payment of the order.
     *
     * @param id the provider's id, 16 digits
     * @param method the id of the payment method
     * @param token a token for later payments; empty when none was asked for
     */
    public record Transaction(long id, String method, String token) {}

    /**
     * The times of an order, local and without a zone.
     *
     * @param created when it was made
     * @param modified when it last changed
     * @param completed when it was completed
     */
    public record Times(LocalDateTime created, LocalDateTime modified, Optional<LocalDateTime> completed) {}

    /** The request's body. */
    public ObjectNode body() {
        return Json.readObject(request);
    }

    /** Whether a payment of this order was ever completed: then its key is used up. */
    public boolean everCompleted() {
        return times.completed().isPresent();
    }
}
