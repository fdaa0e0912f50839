package com.multisafepay.contract.effort;

import com.multisafepay.MultiSafepay;
import com.multisafepay.OrderSamples;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.order.request.OrderRequest;
import java.util.List;
import java.util.function.Supplier;

/** Creates one order of each kind. It runs in a machine of its own. */
final class FirstOrder {
    private static final String ID = "my-order-id-1";

    private FirstOrder() {}

    /**
     * Creates them, and prints the id of each.
     *
     * @param args none
     * @throws Exception when a call fails
     */
    public static void main(String[] args) throws Exception {
        List<Supplier<OrderRequest>> kinds = List.of(
                Counted::order,
                () -> OrderSamples.directLater(GatewayId.of("PAYAFTER"))
                        .orderId(ID)
                        .build(),
                () -> OrderSamples.checkout().orderId(ID).build());
        try (OneAnswer server = OneAnswer.of("{\"success\":true,\"data\":{\"order_id\":\"" + ID
                        + "\",\"payment_url\":\"https://pay.example/1\"}}");
                MultiSafepay client = Counted.client(server)) {
            for (Supplier<OrderRequest> kind : kinds) {
                System.out.println(client.orders().create(kind.get()).orderId());
            }
        }
    }
}
