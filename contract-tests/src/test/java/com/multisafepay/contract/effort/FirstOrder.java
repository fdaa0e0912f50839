package com.multisafepay.contract.effort;

import com.multisafepay.MultiSafepay;
import com.multisafepay.customer.Delivery;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.payment.PayLater;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;

/** Creates one order of each kind. It runs in a machine of its own. */
final class FirstOrder {
    private static final OrderId ID = OrderId.of("my-order-id-1");

    private FirstOrder() {}

    /**
     * Creates them, and prints the id of each.
     *
     * @param args none
     * @throws Exception when a call fails
     */
    public static void main(String[] args) throws Exception {
        List<Supplier<OrderRequest>> kinds = List.of(Counted::order, FirstOrder::payLater, FirstOrder::fastCheckout);
        try (OneAnswer server = OneAnswer.of("{\"success\":true,\"data\":{\"order_id\":\"" + ID
                        + "\",\"payment_url\":\"https://pay.example/1\"}}");
                MultiSafepay client = Counted.client(server)) {
            for (Supplier<OrderRequest> kind : kinds) {
                System.out.println(client.orders().create(kind.get()).orderId());
            }
        }
    }

    private static OrderRequest payLater() {
        return DirectOrder.builder()
                .orderId(ID.value())
                .amount(Counted.cart().total(Currency.getInstance("EUR")).total())
                .description("Ten lines, paid later")
                .cart(Counted.cart())
                .customer(Counted.customer())
                .delivery(Delivery.builder()
                        .firstName("Testperson-nl")
                        .lastName("Approved")
                        .address1("Kraanspoor")
                        .houseNumber("39C")
                        .zipCode("1033SC")
                        .city("Amsterdam")
                        .country("NL")
                        .phone("0208500500")
                        .email("test@example.com")
                        .build())
                .payment(PayLater.of(
                        GatewayId.of("PAYAFTER"),
                        LocalDate.of(1970, 7, 10),
                        "0208500500",
                        "test@example.com",
                        PayLater.Title.MR))
                .build();
    }

    private static OrderRequest fastCheckout() {
        return CheckoutOrder.builder()
                .orderId(ID.value())
                .amount(Counted.cart().total(Currency.getInstance("EUR")).total())
                .description("Ten lines")
                .notificationUrl("https://www.example.com/client/notification?type=notification")
                .redirectUrl("https://www.example.com/client/notification?type=redirect")
                .cancelUrl("https://www.example.com/client/notification?type=cancel")
                .cart(Counted.cart())
                .build();
    }
}
