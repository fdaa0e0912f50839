package com.multisafepay.contract.storm;

import com.multisafepay.money.Money;
import com.multisafepay.refund.Refund;

/**
 * One of many refunds of an order that several callers refund at the same time. Amounts differ, so that one taken for another shows.
 *
 * @param purchase the order
 * @param number its place among the refunds of the order, from 0
 */
record SharedRefund(Purchase purchase, int number) {

    /** Of each shared order; together they are less than the order. */
    static final int OF_EACH = 40;

    private static final long LEAST = 100;

    Money amount() {
        return Money.ofMinor(LEAST + number, "EUR");
    }

    Refund refund() {
        return Refund.of(amount()).withRefundOrderId(purchase.id() + "-r" + number);
    }
}
