package com.multisafepay.examples.shop;

import com.multisafepay.money.Money;

/** Some pieces of one product. */
record Line(Product product, int quantity) {

    public Money amount() {
        return product.price().multipliedBy(quantity);
    }
}
