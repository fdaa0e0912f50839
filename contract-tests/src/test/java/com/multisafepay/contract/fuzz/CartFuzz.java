package com.multisafepay.contract.fuzz;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.CartTotal;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.sandbox.internal.state.OrderCart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Totals of carts: the library's and the sandbox's, which were written apart, agree on every cart. */
public final class CartFuzz {

    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD", "USD", "CLP");

    private CartFuzz() {}

    /** A currency, the default rate, the rate of the table {@code a}; then price, quantity and table of each line. */
    public static void fuzzerTestOneInput(byte[] data) {
        Lines lines = new Lines(data);
        Currency currency = Currency.getInstance(CURRENCIES.get(lines.choice(CURRENCIES.size())));
        String defaultRate = lines.next();
        String rate = lines.next();
        try {
            List<CartItem> items = new ArrayList<>();
            ArrayNode wire = JsonNodeFactory.instance.arrayNode();
            for (String price = lines.next(); !price.isEmpty() && items.size() < 20; price = lines.next()) {
                long quantity = lines.next().hashCode();
                items.add(CartItem.of("id", "Name", price, quantity, "a"));
                wire.addObject()
                        .put("unit_price", new BigDecimal(price))
                        .put("quantity", quantity)
                        .put("tax_table_selector", "a");
            }
            ShoppingCart cart = new ShoppingCart(items, TaxTables.of(defaultRate, TaxTable.of("a", rate)));
            CartTotal total = cart.total(currency);
            OrderCart other = new OrderCart(wire, tables(defaultRate, rate), currency.getCurrencyCode());
            Promise.holds(total.total().toDecimal().compareTo(other.total()) == 0, "both totals are the same");
            Promise.holds(total.vat().toDecimal().compareTo(other.vat()) == 0, "both taxes are the same");
            cart.requireTotal(total.total());
            refusesAnother(cart, total);
        } catch (RequestRefusedException refused) {
            Promise.holds(refused.field().isPresent() && refused.rule().isPresent(), "a refusal has field and rule");
        }
    }

    private static void refusesAnother(ShoppingCart cart, CartTotal total) {
        try {
            cart.requireTotal(total.total()
                    .plus(com.multisafepay.money.Money.ofMinor(
                            1, total.total().currency().getCurrencyCode())));
        } catch (RequestRefusedException refused) {
            Promise.holds(refused.field().orElse("").equals("amount"), "another amount is refused as such");
            return;
        } catch (ArithmeticException overflow) {
            return;
        }
        throw new AssertionError("another amount than the total was taken");
    }

    private static ObjectNode tables(String defaultRate, String rate) {
        ObjectNode tables = JsonNodeFactory.instance.objectNode();
        tables.putObject("default").put("rate", new BigDecimal(defaultRate));
        ObjectNode table = tables.putArray("alternate").addObject().put("name", "a");
        table.putArray("rules").addObject().put("rate", new BigDecimal(rate));
        return tables;
    }
}
