package com.multisafepay.contract.badinput;

import com.multisafepay.OrderSamples;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.cart.Weight;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.CustomField;
import com.multisafepay.order.request.OrderRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Fields of the cart, its taxes, and the page of FastCheckout. */
final class CartFields {

    private static final String LINE = "shopping_cart.items[0].";
    private static final String TABLES = "checkout_options.tax_tables.";

    private CartFields() {}

    static List<Field> all() {
        OrderRequest cart = OrderSamples.redirect().cart(OrderVariants.cart()).build();
        OrderRequest untaxed = OrderSamples.redirect()
                .amount(Money.of("100.00", "EUR"))
                .cart(ShoppingCart.of(OrderVariants.tables("0"), OrderVariants.lamps()))
                .build();
        OrderRequest checkout = OrderVariants.checkout(CheckoutPage.NONE);
        return List.of(
                Field.text(LINE + "name", v -> OrderVariants.cart(CartItem.of("L1", v, "50", 2, "high")))
                        .in(cart)
                        .ours(1, 1000),
                Field.text(
                                LINE + "description",
                                v -> OrderVariants.cart(OrderVariants.lamps().withDescription(v)))
                        .in(cart)
                        .ours(0, 1000),
                Field.decimal(LINE + "unit_price", v -> OrderVariants.cart(CartItem.of("L1", "Lamp", v, 2, "high")))
                        .in(cart)
                        .code(1031)
                        .required()
                        .bad(
                                Bad.text("text", Fault.RULE, "fifty"),
                                Bad.text("with a comma", Fault.RULE, "50,00"),
                                Bad.text("not a number", Fault.RULE, "NaN"),
                                Bad.text("infinite", Fault.RULE, "Infinity")),
                Field.exact(LINE + "quantity", v -> OrderVariants.cart(CartItem.of("L1", "Lamp", "50", v, "high")))
                        .in(cart)
                        .required()
                        .bad(Bad.exact("zeros without end", Fault.RULE, "0E-400")),
                Field.text(LINE + "merchant_item_id", v -> OrderVariants.cart(CartItem.of(v, "Lamp", "50", 2, "high")))
                        .in(cart)
                        .ours(1, 255),
                Field.text(LINE + "tax_table_selector", v -> OrderVariants.cart(CartItem.of("L1", "Lamp", "50", 2, v)))
                        .in(untaxed),
                Field.exact(
                                LINE + "weight.value",
                                v -> OrderVariants.cart(OrderVariants.lamps().withWeight(new Weight(v))))
                        .in(cart)
                        .bad(Bad.exact("negative", Fault.OURS, "-0.1")),
                Field.text(LINE + "image", v -> OrderVariants.cart(pictured(v, "https://shop.example/lamp")))
                        .in(cart)
                        .ours(1, 2000),
                Field.text(LINE + "product_url", v -> OrderVariants.cart(pictured("https://shop.example/lamp.png", v)))
                        .in(cart)
                        .ours(1, 2000),
                Field.typed(LINE + "currency", Bad.word("not of its form", "euro"), Bad.word("wrong case", "eur"))
                        .in(cart)
                        .code(1030),
                rate(TABLES + "default.rate", cart, TaxTables::of),
                rate(TABLES + "alternate[0].rules[0].rate", cart, OrderVariants::tables)
                        .required(),
                Field.text(
                                TABLES + "alternate[0].name",
                                v -> OrderVariants.cart(TaxTables.of("0", TaxTable.of(v, "0.21"))))
                        .in(untaxed)
                        .required()
                        .ours(1, 255),
                Field.typed("checkout_options.validate_cart", Bad.word("unknown", "perhaps"), Bad.object()),
                Field.typed("shopping_cart.items", Bad.word("text", "a lamp"), Bad.object(), Bad.array()),
                Field.form("payment_options.feed_url", v -> OrderVariants.checkout(feed(v)))
                        .in(checkout)
                        .empty()
                        .breaks(
                                "shop.example/feed",
                                "ftp://shop.example/feed",
                                "https://shop.example/" + "x".repeat(130)),
                Field.typed("payment_options.allowed_countries[0]", Bad.word("wrong case", "nl"), Bad.object())
                        .in(checkout)
                        .bad(Bad.word("not of its form", "NLD")),
                Field.form("custom_fields[0].standard_type", v -> OrderVariants.checkout(field(v)))
                        .in(checkout)
                        .empty()
                        .breaks("shoe size", "SEX", "\ud83d\udc5f"),
                Field.form(
                                "checkout_options.shipping_methods.pickup.provider",
                                v -> OrderVariants.checkout(pickup(v, BigDecimal.ONE)))
                        .in(checkout)
                        .breaks("DHL", "postnl"),
                Field.exact(
                                "checkout_options.shipping_methods.pickup.price",
                                v -> OrderVariants.checkout(pickup("PostNL", v)))
                        .in(checkout)
                        .bad(Bad.exact("negative", Fault.OURS, "-1")),
                Field.exact(
                                "checkout_options.shipping_methods.flat_rate_shipping[0].price",
                                v -> OrderVariants.checkout(flat("1", v)))
                        .in(checkout)
                        .bad(Bad.exact("negative", Fault.OURS, "-1")),
                Field.text(
                                "checkout_options.shipping_methods.flat_rate_shipping[0].id",
                                v -> OrderVariants.checkout(flat(v, BigDecimal.ONE)))
                        .in(checkout)
                        .ours(1, 255));
    }

    private static Field rate(String path, OrderRequest cart, java.util.function.Function<String, TaxTables> tables) {
        return Field.decimal(path, v -> OrderVariants.cart(tables.apply(v)))
                .in(cart)
                .code(1028)
                .bad(
                        Bad.decimal("negative", Fault.RULE, "-0.01"),
                        Bad.decimal("in per cent", Fault.RULE, "21"),
                        Bad.decimal("above 1", Fault.RULE, "1.01"),
                        Bad.text("with a sign of per cent", Fault.RULE, "21%"),
                        Bad.text("with a comma", Fault.RULE, "0,21"));
    }

    private static CartItem pictured(String image, String page) {
        return new CartItem(
                "Lamp",
                new BigDecimal("50"),
                new BigDecimal("2"),
                Optional.of("L1"),
                Optional.of("high"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Objects.requireNonNull(image, LINE + "image")),
                Optional.of(Objects.requireNonNull(page, LINE + "product_url")));
    }

    private static CheckoutPage feed(String url) {
        return page(
                List.of(),
                Optional.empty(),
                Optional.of(URI.create(Objects.requireNonNull(url, "payment_options.feed_url"))),
                List.of());
    }

    private static CheckoutPage field(String type) {
        return page(List.of(), Optional.empty(), Optional.empty(), List.of(new CustomField.Standard(type)));
    }

    private static CheckoutPage pickup(String provider, BigDecimal price) {
        return page(
                List.of(), Optional.of(new CheckoutPage.Pickup("Shop", provider, price)), Optional.empty(), List.of());
    }

    private static CheckoutPage flat(String id, BigDecimal price) {
        return page(
                List.of(new CheckoutPage.FlatRate(id, "Post", price, List.of(), List.of())),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static CheckoutPage page(
            List<CheckoutPage.FlatRate> rates,
            Optional<CheckoutPage.Pickup> pickup,
            Optional<URI> feed,
            List<CustomField> fields) {
        return new CheckoutPage(rates, pickup, false, false, feed, List.of(), fields, java.util.Map.of());
    }
}
