package com.multisafepay.order.request;

import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import java.util.Locale;
import java.util.Optional;

/** Checks the customer's address against that of the delivery. */
final class AddressRules {

    private AddressRules() {}

    /** The goods go to the customer's own address. Compared only where both addresses are given. */
    static void requireEqual(OrderDetails details, GatewayId method) {
        if (details.customer().isEmpty() || details.delivery().isEmpty()) {
            return;
        }
        Customer billing = details.customer().get();
        Delivery delivery = details.delivery().get();
        same("address1", billing.address().address1(), delivery.address().address1(), method);
        same("house_number", billing.address().houseNumber(), delivery.address().houseNumber(), method);
        same("zip_code", billing.address().zipCode(), delivery.address().zipCode(), method);
        same("city", billing.address().city(), delivery.address().city(), method);
        same("country", billing.address().country(), delivery.address().country(), method);
    }

    /** The seven members without which a delivery address is not complete. */
    static void requireComplete(Delivery delivery, GatewayId method) {
        present("first_name", delivery.firstName(), method);
        present("last_name", delivery.lastName(), method);
        present("address1", delivery.address().address1(), method);
        present("house_number", delivery.address().houseNumber(), method);
        present("zip_code", delivery.address().zipCode(), method);
        present("city", delivery.address().city(), method);
        present("country", delivery.address().country(), method);
    }

    private static void present(String field, Optional<?> value, GatewayId method) {
        OrderRules.require("delivery." + field, value, "is required for direct " + method);
    }

    private static void same(String field, Optional<?> billing, Optional<?> delivery, GatewayId method) {
        boolean equal = billing.map(Object::toString)
                .map(AddressRules::plain)
                .equals(delivery.map(Object::toString).map(AddressRules::plain));
        if (!equal) {
            throw RequestRefusedException.of(
                    "delivery." + field,
                    "must equal customer." + field + ": " + method + " delivers to the billing address only",
                    delivery.map(Object::toString).orElse(""));
        }
    }

    /** Without blanks and case, which people type as they like. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
