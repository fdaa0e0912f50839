package com.multisafepay.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.customer.Customer;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.RedirectOrder;
import com.multisafepay.sandbox.Exchange;
import com.multisafepay.sandbox.Sandbox;
import java.io.PrintStream;

/** Creates the documentation's own sample order on a sandbox, over HTTP, and shows what went over the wire. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs it.
     *
     * @param args none
     * @throws JsonProcessingException when a body is no JSON
     */
    public static void main(String[] args) throws JsonProcessingException {
        run(System.out);
    }

    static CreatedOrder run(PrintStream out) throws JsonProcessingException {
        try (Sandbox sandbox = Sandbox.start();
                MultiSafepay multiSafepay = MultiSafepay.builder()
                        .apiKey(sandbox.apiKey())
                        .environment(Environment.of(sandbox.baseUri()))
                        .build()) {
            out.println("A sandbox listens on " + sandbox.baseUri());

            CreatedOrder created = multiSafepay.orders().create(sampleOrder());
            Order order = multiSafepay.orders().get(created.orderId());

            Exchange exchange = sandbox.journal().get(0);
            out.println();
            out.println("> " + exchange.method() + " " + exchange.target());
            out.println(pretty(exchange.request()));
            out.println();
            out.println("< HTTP " + exchange.status());
            out.println(pretty(exchange.answer()));
            out.println();
            out.println("Order " + order.orderId() + " of " + order.amount() + " is " + order.status() + ".");
            out.println("Send the customer to " + created.requirePaymentUrl());
            return created;
        }
    }

    /** The order of the page "Create an order", field by field. */
    static RedirectOrder sampleOrder() {
        return RedirectOrder.builder()
                .orderId("my-order-id-1")
                .amount(Money.of("10.00", "EUR"))
                .description("Test Order Description")
                .googleAnalytics("UA-XXXXXXXXX")
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
                        .referrer("http://test.com")
                        .userAgent("Mozilla/5.0 (Windows NT 6.3; WOW64) AppleWebKit/537.36 (KHTML, like Gecko)"
                                + " Chrome/38.0.2125.111 Safari/537.36")
                        .build())
                .secondChance(true)
                .build();
    }

    private static String pretty(String json) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json));
    }
}
