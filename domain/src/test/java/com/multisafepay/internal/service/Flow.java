package com.multisafepay.internal.service;

import com.multisafepay.OrderSamples;
import com.multisafepay.capture.Capture;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.money.Money;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.refund.Refund;

/** Every way of creating something. */
enum Flow {
    REDIRECT("createOrder", "shop-1"),
    PAYMENT_LINK("createOrder", "shop-1"),
    CHECKOUT("createOrder", "shop-1"),
    DIRECT("createOrder", "shop-1"),
    REFUND("refundOrder", "paid-1"),
    CAPTURE("captureOrder", "auth-1"),
    CAPTURE_OF_A_PART("captureOrder", "auth-1");

    private static final Refund TEN_BACK = Refund.of(Money.of("10.00", "EUR")).withRefundOrderId("return-1");
    private static final Capture TEN_CAPTURED = Capture.part(Money.of("10.00", "EUR"), "part-1");

    final String operation;
    final String orderId;

    Flow(String operation, String orderId) {
        this.operation = operation;
        this.orderId = orderId;
    }

    /** True where it may be sent under the same id as often as one likes. */
    boolean repeatable() {
        return compareTo(DIRECT) < 0;
    }

    Object create(ServiceFixture shop) {
        return switch (this) {
            case REDIRECT, PAYMENT_LINK, CHECKOUT, DIRECT -> shop.orders.create(order());
            case REFUND -> shop.refunds.create(OrderId.of(orderId), TEN_BACK);
            case CAPTURE -> shop.captures.create(OrderId.of(orderId), Capture.FULL);
            case CAPTURE_OF_A_PART -> shop.captures.create(OrderId.of(orderId), TEN_CAPTURED);
        };
    }

    Object resolve(ServiceFixture shop, OutcomeUnknownException unknown, ExactlyOnce bounds) {
        return switch (this) {
            case REDIRECT, PAYMENT_LINK, CHECKOUT, DIRECT -> shop.orders.resolve(order(), unknown, bounds);
            case REFUND -> shop.refunds.resolve(OrderId.of(orderId), TEN_BACK, unknown, bounds);
            case CAPTURE -> shop.captures.resolve(OrderId.of(orderId), Capture.FULL, unknown, bounds);
            case CAPTURE_OF_A_PART -> shop.captures.resolve(OrderId.of(orderId), TEN_CAPTURED, unknown, bounds);
        };
    }

    OrderRequest order() {
        return switch (this) {
            case PAYMENT_LINK -> OrderSamples.link().build();
            case CHECKOUT -> OrderSamples.checkout().build();
            case DIRECT ->
                OrderSamples.direct()
                        .customer(OrderSamples.customer().build())
                        .payment(OrderSamples.visa())
                        .build();
            default -> OrderSamples.redirect().build();
        };
    }
}
