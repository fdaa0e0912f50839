package com.multisafepay.benchmarks.library;

import com.multisafepay.benchmarks.Candidate;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.Customer;
import com.multisafepay.client.model.GoogleAnalytics;
import com.multisafepay.client.model.PaymentOptions;
import com.multisafepay.client.model.SecondChance;
import java.net.URI;

/** The library's generated interface, without the domain around it. */
public final class GeneratedInterface implements Candidate {

    private final OrdersApi orders;
    private final CreateOrderRequest order = order();

    /**
     * Takes an API.
     *
     * @param api where it is
     */
    public GeneratedInterface(URI api) {
        orders = Domain.client(api).api(OrdersApi.class);
    }

    @Override
    public Object createOrder() {
        return orders.createOrder(order, null);
    }

    static CreateOrderRequest order() {
        return new CreateOrderRequest()
                .type("redirect")
                .orderId("my-order-id-1")
                .currency("EUR")
                .amount(1000L)
                .description(
                        "Test Order Description, with a word or two more about what was ordered and when it can be expected")
                .paymentOptions(new PaymentOptions()
                        .notificationUrl("https://www.example.com/client/notification?type=notification")
                        .notificationMethod("POST")
                        .redirectUrl("https://www.example.com/client/notification?type=redirect")
                        .cancelUrl("https://www.example.com/client/notification?type=cancel")
                        .closeWindow(false))
                .customer(new Customer()
                        .locale("nl_NL")
                        .ipAddress("89.20.162.110")
                        .firstName("Testperson-nl")
                        .lastName("Approved")
                        .address1("Kraanspoor")
                        .houseNumber("39C")
                        .zipCode("1033SC")
                        .city("Amsterdam")
                        .country("NL")
                        .phone("0208500500")
                        .email("test@example.com")
                        .referrer("https://www.example.com")
                        .userAgent("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                                + " Chrome/138.0.0.0 Safari/537.36"))
                .googleAnalytics(new GoogleAnalytics().account("UA-XXXXXXXXX"))
                .secondChance(new SecondChance().sendEmail(true));
    }
}
