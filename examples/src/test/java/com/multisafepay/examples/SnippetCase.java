package com.multisafepay.examples;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.SandboxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client of a sandbox, for snippets that are run. */
abstract class SnippetCase {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    MultiSafepay multiSafepay;

    @BeforeEach
    void open() {
        multiSafepay = MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(SANDBOX.baseUri()))
                .build();
    }

    @AfterEach
    void close() {
        multiSafepay.close();
    }

    void create(String id) {
        multiSafepay.orders().create(order(id));
    }

    static RedirectOrder order(String id) {
        return RedirectOrder.builder()
                .orderId(id)
                .amount(Money.of("10.00", "EUR"))
                .description("Order")
                .build();
    }
}
