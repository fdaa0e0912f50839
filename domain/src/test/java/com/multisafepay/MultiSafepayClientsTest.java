package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.order.OrderId;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultiSafepayClientsTest {

    private static final int CALLERS = 16;

    @Test
    void eachClientSendsItsOwnKeyAlone() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepayClients clients =
                        MultiSafepay.builder().environment(server.environment()).buildClients()) {
            MultiSafepay one = clients.of(ApiKey.of("key-of-one"));
            MultiSafepay other = clients.of(ApiKey.of("key-of-other"));

            one.orders().get("a");
            other.orders().get("a");
            one.orders().get("a");

            assertThat(server.requests).hasSize(3);
            assertThat(server.requests.get(0)).contains("key-of-one").doesNotContain("key-of-other");
            assertThat(server.requests.get(1)).contains("key-of-other").doesNotContain("key-of-one");
            assertThat(server.requests.get(2)).contains("key-of-one");
        }
    }

    /** Threads: one for deadlines and eight for names, however many clients there are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1000})
    void keysShareThreadsAndConnections(int keys) throws Exception {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepayClients clients =
                        MultiSafepay.builder().environment(server.environment()).buildClients()) {
            List<MultiSafepay> kept = clients(keys, clients::of);
            call(kept);

            assertThat(server.requests).hasSize(keys);
            assertThat(ownThreads()).isBetween(1L, 9L);
            assertThat(server.connections()).isBetween(1, CALLERS);
            print(keys + " keys, shared", server);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1000})
    void clientsOfTheirOwnHaveConnectionsOfTheirOwn(int keys) throws Exception {
        try (RawServer server = RawServer.withAnOrder()) {
            List<MultiSafepay> kept = clients(
                    keys,
                    key -> MultiSafepay.builder()
                            .apiKey(key)
                            .environment(server.environment())
                            .build());
            call(kept);

            assertThat(server.connections()).isEqualTo(keys);
            print(keys + " keys, apart", server);
            kept.forEach(MultiSafepay::close);
        }
    }

    private static List<MultiSafepay> clients(int keys, Function<ApiKey, MultiSafepay> made) {
        return IntStream.range(0, keys)
                .mapToObj(i -> made.apply(ApiKey.of("key-%04d".formatted(i))))
                .toList();
    }

    private static void call(List<MultiSafepay> clients) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Callable<OrderId>> calls = clients.stream()
                    .<Callable<OrderId>>map(
                            client -> () -> client.orders().get("a").orderId())
                    .toList();
            for (Future<OrderId> called : callers.invokeAll(calls)) {
                assertThat(called.get()).hasToString("a");
            }
        } finally {
            callers.shutdown();
        }
    }

    private static void print(String what, RawServer server) {
        System.out.printf(
                "%s, %d callers: %d connections, %d threads of the library%n",
                what, CALLERS, server.connections(), ownThreads());
    }

    private static long ownThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("multisafepay-"))
                .count();
    }

    @Test
    void closingOneClientLeavesTheOthersOpenAndClosingAllClosesThem() throws IOException {
        try (RawServer server = RawServer.withAnOrder()) {
            MultiSafepayClients clients =
                    MultiSafepay.builder().environment(server.environment()).buildClients();
            MultiSafepay one = clients.of(ApiKey.of("key-of-one"));
            MultiSafepay other = clients.of(ApiKey.of("key-of-other"));

            one.close();
            assertThat(other.orders().get("a").orderId()).hasToString("a");

            clients.close();
            assertThatThrownBy(() -> other.orders().get("a")).isInstanceOf(TryLaterException.class);
        }
    }

    @Test
    void aClientCanHaveAnEnvironmentOfItsOwn() throws IOException {
        try (RawServer elsewhere = RawServer.withAnOrder();
                MultiSafepayClients clients =
                        MultiSafepay.builder().environment(Environment.LIVE).buildClients()) {
            clients.of(ApiKey.of("key-of-one"), elsewhere.environment())
                    .orders()
                    .get("a");

            assertThat(elsewhere.requests).hasSize(1);
        }
    }

    @Test
    void anErrorNamesTheKeyOfNobody() throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> out.write(RawServer.http(
                        "401 Unauthorized",
                        "",
                        "{\"success\":false,\"data\":{},\"error_code\":1032,\"error_info\":\"bad key-of-one\"}")));
                MultiSafepayClients clients =
                        MultiSafepay.builder().environment(server.environment()).buildClients()) {
            assertThatThrownBy(
                            () -> clients.of(ApiKey.of("key-of-one")).orders().get("a"))
                    .isInstanceOf(MultiSafepayException.class)
                    .hasMessageNotContaining("key-of-one");
        }
    }
}
