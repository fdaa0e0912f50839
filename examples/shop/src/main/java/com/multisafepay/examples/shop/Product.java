package com.multisafepay.examples.shop;

import com.multisafepay.money.Money;
import java.util.List;

/**
 * Something that the shop sells. Its picture is {@code static/ID.svg}.
 *
 * @param id the shop's key of it
 * @param name its name
 * @param text a sentence about it
 * @param price price of one, VAT included
 */
record Product(String id, String name, String text, Money price) {

    static final List<Product> ALL = List.of(
            new Product("lamp", "Desk lamp", "Warm light for late pages.", Money.of("49.00", "EUR")),
            new Product("teapot", "Teapot", "Stoneware, holds four cups.", Money.of("34.50", "EUR")),
            new Product("notebook", "Notebook", "Dotted paper, lies flat.", Money.of("12.95", "EUR")));

    /** Returns the product of an id, and fails where there is none. */
    static Product of(String id) {
        return ALL.stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("product: there is none with the id " + id));
    }
}
