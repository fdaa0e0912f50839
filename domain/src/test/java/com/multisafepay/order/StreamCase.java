package com.multisafepay.order;

import static com.multisafepay.OrderSamples.redirect;

import com.multisafepay.MultiSafepay;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A client that follows the stream of an order, and the server that the stream comes from. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class StreamCase {
    static final Duration LONG = Duration.ofMinutes(5);
    static final Duration SHORT = Duration.ofMillis(300);

    StreamServer server;
    MultiSafepay client;

    @BeforeEach
    void start() throws IOException {
        server = new StreamServer();
        client = server.builder().build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    static String data(String status) {
        return data("shop-1", status);
    }

    static String data(String order, String status) {
        return "{\"financial_status\":\"" + status + "\",\"order_id\":\"" + order
                + "\",\"session_id\":\"s\",\"status\":\"" + status + "\",\"transaction_id\":\"6001\"}";
    }

    static String event(String status) {
        return "event: session.order\ndata: " + data(status) + "\n\n";
    }

    final StatusChanges changes(Duration atMost) {
        return client.orders().events(client.orders().create(redirect().build()), atMost);
    }

    /** Reads to the end. */
    static List<String> statuses(StatusChanges changes) throws InterruptedException {
        List<String> statuses = new ArrayList<>();
        try (changes) {
            for (Optional<StatusChange> next = changes.next(); next.isPresent(); next = changes.next()) {
                statuses.add(next.get().status().value());
            }
        }
        return statuses;
    }
}
