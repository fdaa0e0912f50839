package com.multisafepay.internal.wire;

import com.multisafepay.cart.TaxTables;
import com.multisafepay.client.model.Order;
import com.multisafepay.client.model.OrderCartItem;
import com.multisafepay.client.model.OrderShoppingCart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cart of an order and its tax tables.
 *
 * @param unread paths of the prices, quantities and tax rates that are missing or cannot be relied on
 */
record CartFromWire(List<OrderLineData> lines, TaxTables taxTables, List<String> unread) {

    static CartFromWire of(Order data) {
        List<String> unread = new ArrayList<>();
        List<OrderLineData> lines = lines(data.getShoppingCart(), unread);
        TaxTables tables = new TaxTablesFromWire(unread).tables(data.getCheckoutOptions());
        return new CartFromWire(lines, tables, List.copyOf(unread));
    }

    private static List<OrderLineData> lines(@Nullable OrderShoppingCart cart, List<String> unread) {
        List<OrderLineData> lines = new ArrayList<>();
        Object sent =
                cart == null ? null : cart.asItCame("items") instanceof List<?> partial ? partial : cart.getItems();
        if (sent instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof OrderCartItem item) {
                    require(i, "unit_price", item.getUnitPrice(), unread);
                    require(i, "quantity", item.getQuantity(), unread);
                    lines.add(OrderPartsFromWire.line(item));
                }
            }
        }
        return lines;
    }

    private static void require(int line, String member, @Nullable Object value, List<String> unread) {
        if (value == null) {
            unread.add("shopping_cart.items[" + line + "]." + member);
        }
    }
}
