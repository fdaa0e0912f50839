package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import feign.Capability;
import feign.Client;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users' own Feign capabilities, and the name of their application. */
@Timeout(60)
class CapabilitiesTest {

    private static final RedirectOrder ORDER = RedirectOrder.of("a", Money.of("0.01", "EUR"), "Order a");

    /** Puts a header into the request itself, as Feign's observations do. */
    public record HeaderInPlace(String name, String value) implements Capability {
        @Override
        public Client enrich(Client client) {
            return (request, options) -> {
                request.header(name, value);
                return client.execute(request, options);
            };
        }
    }

    private static MultiSafepay failing(RawServer server, FailingCapability.Step step) {
        return server.client()
                .capability(new FailingCapability(step, new IllegalStateException("no span for key-of-a-shop")))
                .build();
    }

    @Test
    void aHeaderPutIntoTheRequestGoesOutWithThatRequestAlone() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay traced = server.client()
                        .capability(new HeaderInPlace("traceparent", "00-1-2-01"))
                        .build();
                MultiSafepay plain = server.client().build()) {
            traced.orders().create(ORDER);
            traced.orders().get("a");
            plain.orders().get("a");

            assertThat(server.requests).hasSize(3);
            assertThat(server.requests.subList(0, 2)).allMatch(sent -> sent.contains("traceparent: 00-1-2-01\r\n"));
            assertThat(server.requests.get(2)).doesNotContain("traceparent");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCapabilityThatFailsLeavesAReadToBeTriedLater(FailingCapability.Step step) throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = failing(server, step)) {
            assertThatThrownBy(() -> client.orders().get("a"))
                    .isInstanceOf(TryLaterException.class)
                    .hasMessageContainingAll("getOrder", "a capability of the client failed", "no span for")
                    .hasMessageNotContaining("key-of-a-shop");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCapabilityThatFailsLeavesTheOutcomeOfAWriteUnknown(FailingCapability.Step step) throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = failing(server, step)) {
            assertThatThrownBy(() -> client.orders().create(ORDER))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContainingAll("createOrder", "a capability of the client failed")
                    .hasMessageNotContaining("key-of-a-shop");
        }
    }

    @Test
    void everyCallNamesTheLibraryJavaAndTheApplication() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client =
                        server.client().applicationName("webshop/3.1").build()) {
            client.orders().get("a");

            assertThat(server.requests.get(0))
                    .containsPattern("User-Agent: multisafepay-java(/[0-9.]+)? java/"
                            + System.getProperty("java.version") + " webshop/3\\.1\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " shop", "shop ", "a\r\nX-Injected: b", "wïnkel"})
    void aNameThatIsNoHeaderIsRefused(String name) {
        assertThatThrownBy(() -> MultiSafepay.builder().applicationName(name))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageStartingWith("application name: must be 1 to 100 printable ASCII characters");
    }
}
