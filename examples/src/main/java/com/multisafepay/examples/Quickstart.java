package com.multisafepay.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.customer.Customer;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.record.RecordedCall;
import com.multisafepay.webhook.OrderEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Takes a payment from end to end on one machine: creates the documentation's own sample order on a sandbox, over HTTP, shows what went
 * over the wire, lets it be paid, receives and verifies the notification, and reads the order.
 */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs it.
     *
     * @param args none to have a script pay, or {@code --interactive} to pay yourself, in a browser
     * @throws Exception when something is not as it should be
     */
    public static void main(String[] args) throws Exception {
        if (List.of(args).contains("--interactive")) {
            run(System.out, Quickstart::payYourself);
        } else {
            run(System.out, Quickstart::payByScript);
        }
    }

    /** Whoever pays: returns when there is no more to wait for. */
    @FunctionalInterface
    interface Payer {
        /** Pays an order. */
        void pay(Sandbox sandbox, PrintStream out, CompletableFuture<Order> paid) throws Exception;
    }

    static CreatedOrder run(PrintStream out, Payer payer) throws Exception {
        CompletableFuture<Order> paid = new CompletableFuture<>();
        try (Sandbox sandbox = Sandbox.start();
                Shop shop = Shop.open(sandbox.apiKey(), event -> notified(out, event, paid));
                MultiSafepay multiSafepay = MultiSafepay.builder()
                        .apiKey(sandbox.apiKey())
                        .environment(Environment.of(sandbox.baseUri()))
                        .build()) {
            out.println("A sandbox listens on " + sandbox.baseUri());

            CreatedOrder created = multiSafepay.orders().create(sampleOrder(shop.url()));

            RecordedCall exchange = sandbox.journal().get(0);
            out.println();
            out.println("> " + exchange.method() + " " + exchange.target());
            out.println(pretty(exchange.request()));
            out.println();
            out.println("< HTTP " + exchange.status());
            out.println(pretty(exchange.answer()));
            out.println();
            out.println("Send the customer to " + created.requirePaymentUrl());
            payer.pay(sandbox, out, paid);
            Order order = multiSafepay.orders().get(created.orderId());
            out.println("Order " + order.orderId() + " of " + order.amount() + " is " + order.status() + ".");
            return created;
        }
    }

    private static void notified(PrintStream out, OrderEvent event, CompletableFuture<Order> paid) {
        Order order = event.order();
        out.println("The shop is notified, the signature is good: " + order.orderId() + " is " + order.status() + ".");
        if (event instanceof OrderEvent.Paid) {
            paid.complete(order);
        }
    }

    static void payByScript(Sandbox sandbox, PrintStream out, CompletableFuture<Order> paid) throws Exception {
        out.println("A script pays with iDEAL, as the customer would there.");
        sandbox.orders().pay("my-order-id-1", "IDEAL", PaymentOutcome.SUCCESS);
        paid.get(10, TimeUnit.SECONDS);
    }

    private static void payYourself(Sandbox sandbox, PrintStream out, CompletableFuture<Order> paid)
            throws IOException {
        out.println("Open it in a browser and pay. " + sandbox.baseUri().resolve("/")
                + " shows what becomes of it. Enter ends this.");
        System.in.read();
    }

    /** The order of the page "Create an order", field by field; its shop is on this machine. */
    static RedirectOrder sampleOrder(String shop) {
        return RedirectOrder.builder()
                .orderId("my-order-id-1")
                .amount(Money.of("10.00", "EUR"))
                .description("Test Order Description")
                .googleAnalytics("UA-XXXXXXXXX")
                .notificationUrl(shop + "?type=notification")
                .redirectUrl(shop + "?type=redirect")
                .cancelUrl(shop + "?type=cancel")
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
