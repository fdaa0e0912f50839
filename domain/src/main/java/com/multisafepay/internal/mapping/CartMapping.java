package com.multisafepay.internal.mapping;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.client.model.CheckoutData;
import com.multisafepay.client.model.CheckoutOptions;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.DefaultTaxTable;
import com.multisafepay.client.model.TaxRule;
import com.multisafepay.client.model.Weight;
import com.multisafepay.customer.Country;
import com.multisafepay.order.OrderLine;
import java.util.List;

/** Carts and tax tables as they are sent. The API is asked to check the total as well. */
final class CartMapping {

    private CartMapping() {}

    static void apply(CreateOrderRequest wire, ShoppingCart cart) {
        com.multisafepay.client.model.ShoppingCart lines = new com.multisafepay.client.model.ShoppingCart();
        cart.items().forEach(item -> lines.addItemsItem(line(item)));
        wire.shoppingCart(lines)
                .checkoutOptions(new CheckoutOptions().validateCart(true).taxTables(tables(cart.taxTables())));
    }

    static CheckoutData returned(List<OrderLine> lines) {
        CheckoutData wire = new CheckoutData();
        lines.forEach(line -> wire.addItemsItem(new com.multisafepay.client.model.CartItem()
                .name(line.name())
                .description(line.description().orElse(null))
                .unitPrice(line.unitPrice())
                .quantity(line.quantity().longValueExact())
                .merchantItemId(line.merchantItemId().orElse(null))
                .taxTableSelector(line.taxTableSelector().orElse(null))));
        return wire;
    }

    private static com.multisafepay.client.model.CartItem line(CartItem item) {
        return new com.multisafepay.client.model.CartItem()
                .name(item.name())
                .description(item.description().orElse(null))
                .unitPrice(item.unitPrice())
                .quantity(item.quantity())
                .merchantItemId(item.merchantItemId().orElse(null))
                .taxTableSelector(item.taxTableSelector().orElse(null))
                .weight(item.weight()
                        .map(weight -> new Weight().unit("KG").value(weight.kilograms()))
                        .orElse(null))
                .image(item.imageUrl().orElse(null))
                .productUrl(item.productUrl().orElse(null));
    }

    private static com.multisafepay.client.model.TaxTables tables(TaxTables tables) {
        com.multisafepay.client.model.TaxTables wire = new com.multisafepay.client.model.TaxTables();
        if (tables.defaultRate().isPresent() || tables.shippingTaxed().isPresent()) {
            wire.setDefault(new DefaultTaxTable()
                    .rate(tables.defaultRate().orElse(null))
                    .shippingTaxed(tables.shippingTaxed().orElse(null)));
        }
        tables.alternate().forEach(table -> wire.addAlternateItem(table(table)));
        return wire;
    }

    private static com.multisafepay.client.model.TaxTable table(TaxTable table) {
        com.multisafepay.client.model.TaxTable wire =
                new com.multisafepay.client.model.TaxTable().name(table.name()).standalone(table.standalone());
        table.rules()
                .forEach(rule -> wire.addRulesItem(new TaxRule()
                        .rate(rule.rate())
                        .country(rule.country().map(Country::code).orElse(null))));
        return wire;
    }
}
