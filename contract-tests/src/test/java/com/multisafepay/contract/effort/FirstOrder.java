package com.multisafepay.contract.effort;

import com.multisafepay.MultiSafepay;

/** Creates one order. It runs in a machine of its own. */
final class FirstOrder {
    private FirstOrder() {}

    /**
     * Creates one.
     *
     * @param args none
     * @throws Exception when the call fails
     */
    public static void main(String[] args) throws Exception {
        try (OneAnswer server = OneAnswer.of(
                        "{\"success\":true,\"data\":{\"order_id\":\"my-order-id-1\",\"payment_url\":\"https://pay.example/1\"}}");
                MultiSafepay client = Counted.client(server)) {
            System.out.println(client.orders().create(Counted.order()).orderId());
        }
    }
}
