package com.multisafepay.benchmarks.library;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.CartTotal;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** Number of lines. */
    @Param({"1", "10", "1000"})
    public int lines;

    private ShoppingCart cart;
    private BigDecimal[] prices = {};
    private BigDecimal[] quantities = {};
    private BigDecimal[] rates = {};

    /** Makes the benchmark. */
    public Carts() {}

    /** Fills the cart. */
    @Setup
    public void fill() {
        List<TaxTable> alternate =
                List.of(TaxTable.of("high", "0.21"), TaxTable.of("low", "0.09"), TaxTable.of("none", "0.00"));
        List<CartItem> items = new ArrayList<>();
        prices = new BigDecimal[lines];
        quantities = new BigDecimal[lines];
        rates = new BigDecimal[lines];
        for (int i = 0; i < lines; i++) {
            TaxTable table = alternate.get(i % alternate.size());
            String price = 8 + i % 50 + ".2644628099";
            int quantity = 1 + i % 5;
            items.add(CartItem.of("item-" + i, "Product " + i, price, quantity, table.name()));
            prices[i] = new BigDecimal(price);
            quantities[i] = BigDecimal.valueOf(quantity);
            rates[i] = table.rate();
        }
        TaxTables tables = TaxTables.of("0.21", alternate.toArray(TaxTable[]::new));
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

    /**
     * The sums that it takes, on numbers that lie ready.
     *
     * @return net and VAT
     */
    @Benchmark
    public BigDecimal bareSums() {
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal vat = BigDecimal.ZERO;
        for (int i = 0; i < lines; i++) {
            BigDecimal line = prices[i].multiply(quantities[i]);
            net = net.add(line);
            vat = vat.add(line.multiply(rates[i]));
        }
        return net.setScale(2, RoundingMode.HALF_UP).add(vat.setScale(2, RoundingMode.HALF_UP));
    }
}
