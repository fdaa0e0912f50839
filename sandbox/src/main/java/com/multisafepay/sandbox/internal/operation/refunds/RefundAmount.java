package com.multisafepay.sandbox.internal.operation.refunds;

import static com.multisafepay.sandbox.internal.contract.ApiError.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.OrderCart;
import com.multisafepay.sandbox.internal.state.StoredOrder;

/** Reads the amount of a refund: the negative lines of the request's cart, else its amount, else all that is left. */
final class RefundAmount {
    private RefundAmount() {}

    /** The amount in minor units. */
    static long of(StoredOrder order, ObjectNode request) {
        Ledger ledger = order.ledger();
        OrderCart cart = OrderCart.of(order);
        ArrayNode returned = returned(request.path("checkout_data").path("items"), cart.lines());
        if (!returned.isEmpty()) {
            JsonNode given = request.path("checkout_data").path("tax_table");
            JsonNode tables = given.isObject() ? given : cart.taxTables();
            return -new OrderCart(returned, tables, cart.currency()).minorUnits();
        }
        long asked = request.path("amount").asLong();
        return asked == 0 ? ledger.amount() - ledger.refunded() : asked;
    }

    /** The negative lines; where the order's own lines come first, before any others: a discount is negative itself. */
    private static ArrayNode returned(JsonNode lines, JsonNode asOrdered) {
        ArrayNode returned = JsonNodeFactory.instance.arrayNode();
        boolean whole = startsWith(lines, asOrdered);
        for (int i = whole ? asOrdered.size() : 0; i < lines.size(); i++) {
            JsonNode line = lines.get(i);
            int price = line.path("unit_price").decimalValue().signum();
            int quantity = line.path("quantity").decimalValue().signum();
            if (price < 0 && quantity < 0) {
                throw refused(
                        ErrorCode.UNIT_PRICE,
                        "checkout_data.items[" + i + "]: one negative factor makes a refund, here are two");
            }
            if (whole || price * quantity < 0) {
                returned.add(line);
            }
        }
        return returned;
    }

    private static boolean startsWith(JsonNode lines, JsonNode asOrdered) {
        boolean starts = !asOrdered.isEmpty() && lines.size() > asOrdered.size();
        for (int i = 0; starts && i < asOrdered.size(); i++) {
            starts = same(lines.get(i), asOrdered.get(i), "unit_price")
                    && same(lines.get(i), asOrdered.get(i), "quantity");
        }
        return starts;
    }

    private static boolean same(JsonNode one, JsonNode other, String factor) {
        return one.path(factor).decimalValue().compareTo(other.path(factor).decimalValue()) == 0;
    }
}
