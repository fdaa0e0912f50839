package com.multisafepay.customer;

/** Collects a delivery address. Every member is optional, and checked when it is set. Not thread-safe. */
public final class DeliveryBuilder extends PersonBuilder<DeliveryBuilder> {

    DeliveryBuilder() {
        super("delivery");
    }

    @Override
    DeliveryBuilder self() {
        return this;
    }

    /** {@return the delivery address} */
    public Delivery build() {
        return new Delivery(person());
    }
}
