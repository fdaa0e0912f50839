package com.multisafepay.gateway;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import java.util.List;

/** The payment methods of a site ("List gateways"). Thread-safe. */
public interface Gateways {

    /**
     * Lists the methods that are enabled for the site. The collective id {@code CREDITCARD} is never among them.
     *
     * @return the methods, gift cards as one; without those whose id no order could name
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<Gateway> list();

    /**
     * Lists the enabled methods that pass a filter.
     *
     * @param filter the filter
     * @return the methods
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<Gateway> list(GatewayFilter filter);

    /**
     * Returns one method.
     *
     * @param id its id
     * @return the method
     * @throws NotFoundException when it is not known or not enabled
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    Gateway get(GatewayId id);
}
