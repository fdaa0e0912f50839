package com.multisafepay.contract.badinput;

import com.multisafepay.OrderSamples;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.OrderRequest;
import java.util.List;

/** Combinations of a cart with what stands around it that the rules forbid. */
final class CartCombinations {

    private static final String CART =
            "'shopping_cart':{'items':[{'name':'Lamp','unit_price':50,'quantity':2,'tax_table_selector':'high'}]},";
    private static final String LATER = "'type':'direct','gateway':'BILLINK','customer':{'ip_address':'198.51.100.7'},";

    private CartCombinations() {}

    static List<Combination> all() {
        return List.of(
                new Combination(
                        "a cart that adds up to something else",
                        "amount",
                        () -> OrderSamples.redirect()
                                .amount(Money.of("100.00", "EUR"))
                                .cart(OrderVariants.cart())
                                .build(),
                        "'amount':10000," + CART + options(true, "high", "0.21"),
                        1027),
                new Combination(
                        "a cart that is a cent off",
                        "amount",
                        () -> OrderSamples.redirect()
                                .amount(Money.of("121.01", "EUR"))
                                .cart(OrderVariants.cart())
                                .build(),
                        "'amount':12101," + CART + options(true, "high", "0.21"),
                        1027),
                new Combination(
                        "lines that add up to nothing",
                        "amount",
                        () -> OrderSamples.redirect()
                                .cart(ShoppingCart.of(
                                        OrderVariants.tables("0.21"),
                                        OrderVariants.lamps(),
                                        CartItem.of("L1", "Back", "-50", 2, "high")))
                                .build(),
                        "'shopping_cart':{'items':[{'unit_price':50,'quantity':2},{'unit_price':-50,'quantity':2}]},"
                                + "'checkout_options':{'validate_cart':true}",
                        1027),
                new Combination(
                        "a rate that the method does not take",
                        "shopping_cart.items.tax_table_selector",
                        () -> direct(GatewayId.BILLINK, "0.11", "111.00"),
                        LATER + "'amount':11100," + CART + options(true, "high", "0.11"),
                        1029),
                new Combination(
                        "a line that selects a table which is not there",
                        "shopping_cart.items.tax_table_selector",
                        () -> OrderSamples.redirect()
                                .cart(ShoppingCart.of(
                                        TaxTables.of("0", TaxTable.of("low", "0.09")), OrderVariants.lamps()))
                                .build(),
                        LATER + CART + options(false, "low", "0.09"),
                        1029),
                new Combination(
                        "two tables of one name",
                        "checkout_options.tax_tables.alternate.name",
                        () -> OrderVariants.cart(TaxTables.of("0", TaxTable.of("a", "0.21"), TaxTable.of("a", "0.09"))),
                        "'checkout_options':{'tax_tables':{'alternate':[{'name':'a','rules':[{'rate':0.21}]},"
                                + "{'name':'a','rules':[{'rate':0.09}]}]}}",
                        0),
                unwritable("lines in two currencies", lines("EUR", "USD"), 1025),
                unwritable("lines in another currency than the order", lines("USD", "USD"), 1026),
                new Combination(
                        "pay-later without a cart",
                        "shopping_cart",
                        () -> OrderVariants.direct()
                                .payment(OrderVariants.later(GatewayId.BILLINK, "0612345678", "anna@shop.example"))
                                .build(),
                        LATER + "'gateway_info':{'birthday':'1990-01-02'}",
                        0));
    }

    private static OrderRequest direct(GatewayId method, String rate, String amount) {
        return OrderVariants.direct()
                .amount(Money.of(amount, "EUR"))
                .payment(OrderVariants.later(method, "0612345678", "anna@shop.example"))
                .cart(ShoppingCart.of(OrderVariants.tables(rate), OrderVariants.lamps()))
                .build();
    }

    private static Combination unwritable(String words, String json, int code) {
        return new Combination(
                words,
                "shopping_cart",
                () -> {
                    throw new UnsupportedOperationException();
                },
                json,
                code);
    }

    private static String lines(String one, String other) {
        return "'shopping_cart':{'items':[{'unit_price':1,'quantity':1,'currency':'" + one
                + "'},{'unit_price':1,'quantity':1,'currency':'" + other + "'}]}";
    }

    private static String options(boolean validate, String table, String rate) {
        return "'checkout_options':{'validate_cart':" + validate + ",'tax_tables':{'alternate':[{'name':'" + table
                + "','rules':[{'rate':" + rate + "}]}]}}";
    }
}
