package com.multisafepay.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.benchmarks.Candidate;
import com.multisafepay.benchmarks.Stub;
import com.multisafepay.benchmarks.byhand.WithHttpClient5;
import com.multisafepay.benchmarks.byhand.WithJdkClient;
import com.multisafepay.order.CreatedOrder;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

class CandidatesTest {

    @Test
    void allSendAnOrderOfTheSameSizeAndReadTheAnswer() throws Exception {
        for (Class<?> type : List.of(
                Domain.class,
                NewDomainValue.class,
                GeneratedInterface.class,
                WithHttpClient5.class,
                WithJdkClient.class)) {
            try (Stub stub = Stub.of("multisafepay")) {
                Candidate candidate = Candidate.of(type.getName(), stub.uri());
                Object answer = candidate.createOrder();
                assertThat(answer instanceof CreatedOrder created ? created.requirePaymentUrl() : answer)
                        .asString()
                        .contains("https://payv2.multisafepay.com/connect/99wi0OTuiCaTY2nwEiEOybWpVx8MNwrJ75c/");
                assertThat(stub.largestBody()).isBetween(970, 1030);
            }
        }
    }

    @Test
    void theBenchmarksWithoutANetworkRun() throws Exception {
        Blackhole sink = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        Codec codec = new Codec();
        codec.answer();
        codec.library(sink);
        codec.byHand(sink);
        for (int bytes : List.of(1024, 102400)) {
            Notifications notifications = new Notifications();
            notifications.bytes = bytes;
            notifications.sign();
            assertThat(notifications.bareHmacAndJackson()).isNotEqualTo("forged");
        }
        Carts carts = new Carts();
        carts.lines = 1000;
        carts.fill();
        assertThat(carts.total().total().minorUnits()).isPositive();
        assertThat(carts.bareSums())
                .isEqualByComparingTo(BigDecimal.valueOf(carts.total().total().minorUnits(), 2));
    }
}
