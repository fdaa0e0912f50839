package com.multisafepay.benchmarks.library;

import com.multisafepay.customer.Customer;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;

/** The same order as every candidate sends. */
final class SampleOrder {

    private SampleOrder() {}

    static RedirectOrder make() {
        return RedirectOrder.builder()
                .orderId("my-order-id-1")
                .amount(Money.of("10.00", "EUR"))
                .description(
                        "Test Order Description, with a word or two more about what was ordered and when it can be expected")
                .notificationUrl("https://www.example.com/client/notification?type=notification")
                .redirectUrl("https://www.example.com/client/notification?type=redirect")
                .cancelUrl("https://www.example.com/client/notification?type=cancel")
                .closeWindow(false)
                .customer(Customer.builder()
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
                                + " Chrome/138.0.0.0 Safari/537.36")
                        .build())
                .googleAnalytics("UA-XXXXXXXXX")
                .secondChance(true)
                .build();
    }
}
