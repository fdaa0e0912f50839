package com.multisafepay.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.RawCall;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.spring.boot.observation.CallObservations;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ObservationsTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObservationRegistry observations = ObservationRegistry.create();

    /** Puts a header of a trace on what goes out, as a tracer does. */
    private static final class Tracer implements ObservationHandler<SenderContext<Object>> {

        @Override
        public void onStart(SenderContext<Object> context) {
            context.getSetter().set(context.getCarrier(), "traceparent", "00-1-2-01");
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof SenderContext<?>;
        }
    }

    @BeforeEach
    void observe() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(prometheus));
        observations.observationConfig().observationHandler(new Tracer());
    }

    private MultiSafepay client() {
        return client(SANDBOX.baseUri());
    }

    private MultiSafepay client(URI address) {
        return MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(address))
                .capability(new CallObservations(observations))
                .build();
    }

    @Test
    void prometheusKeepsEveryCallUnderTheSameTagsAndNoneIsAnId() {
        try (MultiSafepay multiSafepay = client()) {
            multiSafepay.orders().create(RedirectOrder.of("order-4711", Money.of("1.00", "EUR"), "A"));
            assertThatThrownBy(() -> multiSafepay.orders().get("order-4712")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> multiSafepay.call(RawCall.get("/things/{id}", "order-4713")))
                    .isNotNull();
        }

        assertThat(prometheus.scrape())
                .contains("operation=\"createOrder\",outcome=\"SUCCESS\",status=\"200\"")
                .contains("operation=\"getOrder\",outcome=\"NOT_FOUND\",status=\"404\"")
                .contains("operation=\"raw\"")
                .doesNotContain("471");
        assertThat(prometheus.getMeters().stream()
                        .map(Meter::getId)
                        .filter(id -> id.getName().equals("multisafepay.client.calls"))
                        .map(id ->
                                id.getTags().stream().map(tag -> tag.getKey()).toList()))
                .hasSize(3)
                .containsOnly(List.of("error", "operation", "outcome", "status"));
    }

    @Test
    void aCallWithoutAnAnswerHasNoStatus() {
        MultiSafepay multiSafepay = client();
        multiSafepay.close();

        assertThatThrownBy(() -> multiSafepay.orders().get("a")).isNotNull();

        assertThat(prometheus.scrape()).contains("outcome=\"TRY_LATER\",status=\"NONE\"");
    }

    @Test
    void headersOfATraceGoOut() throws IOException {
        List<String> arrived = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            arrived.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (MultiSafepay multiSafepay = client(address)) {
            assertThatThrownBy(() -> multiSafepay.orders().get("a")).isNotNull();

            assertThat(arrived).containsExactly("00-1-2-01");
            assertThat(observations.getCurrentObservation()).isNull();
        } finally {
            server.stop(0);
        }
    }
}
