package com.multisafepay.refund;

import com.multisafepay.order.Status;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A refund that the API accepted. It is executed at midnight, and can be cancelled until then.
 */
public interface CreatedRefund {

    /** {@return the provider's id of the refund, by which it can be cancelled} */
    OptionalLong refundId();

    /** {@return the id of the refund if it has one of its own, else that of the order} */
    Optional<String> orderId();

    /** {@return what became of a refund that {@code resolve} found in the order; empty where the API had just taken it} */
    Optional<Status> status();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
