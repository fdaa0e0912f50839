package com.multisafepay.benchmarks.library;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.CartTotal;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The total of a cart, lines of three VAT rates in turn. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Carts {

    private static final Currency EUR = Currency.getInstance("EUR");

    /** How many lines. */
    @Param({"1", "10", "1000"})
    public int lines;

    private ShoppingCart cart;

    /** Makes the benchmark. */
    public Carts() {}

    /** Fills the cart. */
    @Setup
    public void fill() {
        List<CartItem> items = new ArrayList<>();
        String[] rates = {"high", "low", "none"};
        for (int i = 0; i < lines; i++) {
            items.add(CartItem.of(
                    "item-" + i, "Product " + i, 8 + i % 50 + ".2644628099", 1 + i % 5, rates[i % rates.length]));
        }
        TaxTables tables = TaxTables.of(
                "0.21", TaxTable.of("high", "0.21"), TaxTable.of("low", "0.09"), TaxTable.of("none", "0.00"));
        cart = new ShoppingCart(items, tables);
    }

    /**
     * One total.
     *
     * @return net and VAT
     */
    @Benchmark
    public CartTotal total() {
        return cart.total(EUR);
    }
}
