package com.multisafepay.contract.publicapi;

import com.multisafepay.ApiKey;
import com.multisafepay.CallOptions;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.RawCall;
import com.multisafepay.audit.Answer;
import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.audit.Exchange;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.ProviderError;
import com.multisafepay.order.Order;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.shipment.ShippingOptions;
import com.multisafepay.webhook.HandledOrder;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.JdbcNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.NotificationSigner;
import com.multisafepay.webhook.NotifiedOrder;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.ShippingHandler;
import com.multisafepay.webhook.WebhookHttpHandler;
import com.multisafepay.webhook.WebhookVerifier;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** The library's client with its services, calls and errors, and what handles notifications. */
final class ServiceSamples {

    private static final ApiKey KEY = ApiKey.of("key-of-a-test");

    private ServiceSamples() {}

    static void addTo(Samples samples) {
        MultiSafepay client = samples.opened(MultiSafepay.builder()
                .apiKey(KEY)
                .httpClient((request, options) -> {
                    throw new IOException("nothing listens");
                })
                .build());
        services(client, samples);
        samples.add(KEY, Environment.TEST, MultiSafepay.builder().apiKey(KEY));
        samples.opened(MultiSafepay.builder().buildClients());
        samples.add(CallOptions.defaults(), RawCall.post("/orders/{id}", "a"));
        samples.add(
                ProviderError.of(400, 1000, "No"),
                new NotFoundException("none", null),
                new OutcomeUnknownException("unknown", null));
        samples.add(
                new AnswerMetadata(200, Map.of()), new Answer<>("a", new AnswerMetadata(200, Map.of())), exchange());
        notifications(samples);
    }

    private static void services(MultiSafepay client, Samples samples) {
        for (Method service : MultiSafepay.class.getMethods()) {
            if (service.getParameterCount() == 0
                    && service.getReturnType().isInterface()
                    && service.getReturnType() != ApiToken.class) {
                try {
                    samples.add(service.invoke(client));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(service.getName(), e);
                }
            }
        }
    }

    private static Exchange exchange() {
        return new Exchange(
                "getOrder",
                "GET",
                "/orders/a",
                Map.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO);
    }

    private static void notifications(Samples samples) {
        WebhookVerifier verifier = WebhookVerifier.of(KEY);
        var handler = NotificationHandler.builder(verifier, new InMemoryNotificationStore())
                .on(OrderEvent.class, event -> {});
        samples.add(
                verifier,
                NotificationSigner.of(KEY),
                handler,
                handler.build(),
                new WebhookHttpHandler(handler.build()));
        samples.add(HandledOrder.NONE, new NotifiedOrder("default", (Order) samples.of(Order.class), Instant.EPOCH));
        samples.add(new InMemoryNotificationStore(), JdbcNotificationStore.claimed((DataSource)
                samples.of(DataSource.class)));
        samples.add(ShippingHandler.of(verifier, request -> ShippingOptions.NONE));
    }
}
