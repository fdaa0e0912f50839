package com.multisafepay.benchmarks.byhand;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of an order's request that one shop needs. */
record Order(
        String type,
        @JsonProperty("order_id") String orderId,
        String currency,
        long amount,
        String description,
        @JsonProperty("payment_options") PaymentOptions paymentOptions,
        Customer customer,
        @JsonProperty("google_analytics") GoogleAnalytics googleAnalytics,
        @JsonProperty("second_chance") SecondChance secondChance) {

    record PaymentOptions(
            @JsonProperty("notification_url") String notificationUrl,
            @JsonProperty("notification_method") String notificationMethod,
            @JsonProperty("redirect_url") String redirectUrl,
            @JsonProperty("cancel_url") String cancelUrl,
            @JsonProperty("close_window") boolean closeWindow) {}

    record Customer(
            String locale,
            @JsonProperty("ip_address") String ipAddress,
            @JsonProperty("first_name") String firstName,
            @JsonProperty("last_name") String lastName,
            String address1,
            @JsonProperty("house_number") String houseNumber,
            @JsonProperty("zip_code") String zipCode,
            String city,
            String country,
            String phone,
            String email,
            String referrer,
            @JsonProperty("user_agent") String userAgent) {}

    record GoogleAnalytics(String account) {}

    record SecondChance(@JsonProperty("send_email") boolean sendEmail) {}

    /** The same order as every candidate sends. */
    static Order sample() {
        return new Order(
                "redirect",
                "my-order-id-1",
                "EUR",
                1000,
                "Test Order Description, with a word or two more about what was ordered and when it can be expected",
                new PaymentOptions(
                        "https://www.example.com/client/notification?type=notification",
                        "POST",
                        "https://www.example.com/client/notification?type=redirect",
                        "https://www.example.com/client/notification?type=cancel",
                        false),
                new Customer(
                        "nl_NL",
                        "89.20.162.110",
                        "Testperson-nl",
                        "Approved",
                        "Kraanspoor",
                        "39C",
                        "1033SC",
                        "Amsterdam",
                        "NL",
                        "0208500500",
                        "test@example.com",
                        "https://www.example.com",
                        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                                + " Chrome/138.0.0.0 Safari/537.36"),
                new GoogleAnalytics("UA-XXXXXXXXX"),
                new SecondChance(true));
    }
}
