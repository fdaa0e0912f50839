package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.TryLaterException;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MultiSafepayClientsTest {

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

    @Test
    void aThousandKeysMakeDoWithTheThreadsOfOne() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepayClients clients =
                        MultiSafepay.builder().environment(server.environment()).buildClients()) {
            clients.of(ApiKey.of("key-0000")).orders().get("a");
            List<MultiSafepay> kept = IntStream.range(0, 1000)
                    .mapToObj(i -> clients.of(ApiKey.of("key-%04d".formatted(i))))
                    .toList();
            kept.forEach(client -> client.orders().get("a"));

            assertThat(server.requests).hasSize(1001);
            // One for deadlines and eight for names, however many clients there are.
            assertThat(ownThreads()).isBetween(1L, 9L);
        }
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
