package com.multisafepay.internal.wire;

import com.multisafepay.order.OrderCustomer;
import java.util.Optional;

/** Holds what was read of an {@link OrderCustomer}. */
record OrderCustomerData(
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> companyName,
        Optional<String> cocNumber,
        Optional<String> address1,
        Optional<String> address2,
        Optional<String> houseNumber,
        Optional<String> zipCode,
        Optional<String> city,
        Optional<String> state,
        Optional<String> country,
        Optional<String> countryName,
        Optional<String> phone,
        Optional<String> phone2,
        Optional<String> email,
        Optional<String> locale)
        implements OrderCustomer {
    @Override
    public String toString() {
        return "OrderCustomer[" + country.orElse("") + "]";
    }
}
