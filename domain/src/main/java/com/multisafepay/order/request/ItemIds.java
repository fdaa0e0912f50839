package com.multisafepay.order.request;

import com.multisafepay.cart.CartItem;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that the lines of a pay-later cart have ids of their own. The API takes blanks off the ends of an id before it compares. */
final class ItemIds {

    private static final String ITEMS = "shopping_cart.items[";
    private static final String FIELD = "].merchant_item_id";

    private ItemIds() {}

    static void requireUnique(List<CartItem> items, GatewayId method) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).merchantItemId().map(String::strip).orElse("");
            if (id.isEmpty()) {
                throw RequestRefusedException.of(
                        ITEMS + i + FIELD, "is required for " + method + ": each line needs an id of its own");
            }
            Integer first = seen.putIfAbsent(id, i);
            if (first != null) {
                throw RequestRefusedException.of(
                        ITEMS + i + FIELD,
                        "must differ from " + ITEMS + first + FIELD + " for " + method
                                + ": each line needs an id of its own",
                        id);
            }
        }
    }
}
