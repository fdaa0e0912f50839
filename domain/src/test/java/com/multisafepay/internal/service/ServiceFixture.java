package com.multisafepay.internal.service;

import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.internal.Sleeper;
import com.multisafepay.order.ExactlyOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The services over a provider of the test's own, with a time of the test's own. */
final class ServiceFixture {
    static final Instant START = Instant.parse("2026-06-01T10:00:00Z");

    final Provider provider = new Provider();
    final List<Duration> pauses = new ArrayList<>();
    final ApiOrders orders;
    final ApiRefunds refunds;
    final ApiCaptures captures;
    private final Sleeper sleeper;
    private Duration passed = Duration.ZERO;

    ServiceFixture(@Nullable ExactlyOnce policy) {
        this(policy, pause -> {});
    }

    ServiceFixture(@Nullable ExactlyOnce policy, Sleeper sleeper) {
        this.sleeper = sleeper;
        OrdersApi api = MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .readAttempts(1)
                .httpClient(provider)
                .build()
                .api(OrdersApi.class);
        Outcomes outcomes = new Outcomes(policy, () -> passed.toNanos(), () -> START.plus(passed), this::sleep);
        orders = new ApiOrders(api, null, false, outcomes, (address, token, atMost) -> {
            throw new IllegalStateException("no streams here");
        });
        refunds = new ApiRefunds(api, null, outcomes);
        captures = new ApiCaptures(api, null, outcomes);
        provider.hold("paid-1", "'status':'completed','financial_status':'completed','amount':12100");
        provider.hold("auth-1", "'status':'completed','financial_status':'initialized','amount':12100");
    }

    private void sleep(Duration pause) throws InterruptedException {
        sleeper.sleep(pause);
        pauses.add(pause);
        passed = passed.plus(pause);
    }
}
