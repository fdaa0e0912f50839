package com.multisafepay.internal.wire;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.client.model.CheckoutData;
import com.multisafepay.client.model.CheckoutOptions;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.DefaultTaxTable;
import com.multisafepay.client.model.Weight;
import com.multisafepay.customer.Country;
import com.multisafepay.refund.RefundLine;
import java.util.List;

/** Writes carts and tax tables. The API is asked to check the total as well. */
final class CartToWire {

    private CartToWire() {}

    static void apply(CreateOrderRequest wire, ShoppingCart cart) {
        var lines = NewModels.shoppingCart();
        for (CartItem item : cart.items()) {
            lines.addItemsItem(NewModels.cartItem()
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
                    .productUrl(item.productUrl().orElse(null)));
        }
        CheckoutOptions options = new CheckoutOptions().validateCart(true);
        apply(options, cart.taxTables());
        wire.shoppingCart(lines).checkoutOptions(options);
    }

    static CheckoutData returned(List<RefundLine> lines) {
        CheckoutData wire = new CheckoutData();
        lines.forEach(line -> wire.addItemsItem(NewModels.cartItem()
                .name(line.name())
                .description(line.description().orElse(null))
                .unitPrice(line.unitPrice())
                .quantity(line.quantity())
                .merchantItemId(line.merchantItemId().orElse(null))
                .taxTableSelector(line.taxTableSelector().orElse(null))));
        return wire;
    }

    private static void apply(CheckoutOptions options, TaxTables tables) {
        var wire = NewModels.taxTables();
        if (tables.defaultRate().isPresent() || tables.shippingTaxed().isPresent()) {
            wire.setDefault(new DefaultTaxTable()
                    .rate(tables.defaultRate().orElse(null))
                    .shippingTaxed(tables.shippingTaxed().orElse(null)));
        }
        for (TaxTable table : tables.alternate()) {
            var alternate = NewModels.taxTable().name(table.name()).standalone(table.standalone());
            table.rules()
                    .forEach(rule -> alternate.addRulesItem(NewModels.taxRule()
                            .rate(rule.rate())
                            .country(rule.country().map(Country::code).orElse(null))));
            wire.addAlternateItem(alternate);
        }
        options.taxTables(wire);
    }
}
