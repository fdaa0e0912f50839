package com.multisafepay.payafter;

import com.multisafepay.order.Status;
import java.util.Optional;

/** An order of Pay After Delivery ("PAD order details"). What the API left out is empty. */
public interface PayAfterDeliveryOrder {

    /** {@return the id of the order} */
    String orderId();

    /** {@return the amount in minor units of the order's currency, which the API does not name} */
    long amount();

    /** {@return the amount that the customer paid, in the same units; 0 where the API sends none} */
    long amountPaid();

    /** {@return the amount that the customer owes, in the same units; 0 where the API sends none} */
    long amountOutstanding();

    /** {@return the status of the order} */
    Optional<Status> status();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
