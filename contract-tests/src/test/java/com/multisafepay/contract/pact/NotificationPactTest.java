package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.consumer.junit5.ProviderType;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import com.multisafepay.ApiKey;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.Status;
import com.multisafepay.webhook.HandledNotification;
import com.multisafepay.webhook.HandledNotification.Outcome;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.WebhookVerifier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The notifications, which the provider sends by itself: messages, not answers. */
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(
        providerName = Pacts.PROVIDER,
        providerType = ProviderType.ASYNCH,
        pactVersion = PactSpecVersion.V4,
        pactMethod = "paid")
class NotificationPactTest {

    private static final String ORDER_ID = "pact-notified-1";
    private static final long SENT = 1780300800L;
    private static final String SIGNED = "[A-Za-z0-9+/]{186}==";

    private final List<Order> news = new ArrayList<>();
    private final NotificationHandler handler = NotificationHandler.builder(
                    WebhookVerifier.of(ApiKey.of(Pacts.KEY))
                            .withClock(Clock.fixed(Instant.ofEpochSecond(SENT), ZoneOffset.UTC)),
                    new InMemoryNotificationStore())
            .on(OrderEvent.class, event -> news.add(event.order()))
            .build();

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact paid(PactBuilder pact) {
        DslPart order = order();
        return pact.given("a paid order whose merchant is notified", Map.of("order_id", ORDER_ID))
                .expectsToReceiveMessageInteraction(
                        "a notification of a paid order",
                        message -> message.withContents(contents -> contents.withContent(order)
                                .withMetadata(about -> about.add("transactionid", ORDER_ID)
                                        .matchRegex("timestamp", "[0-9]{10}", Long.toString(SENT))
                                        .matchRegex("Auth", SIGNED, Signing.auth(Pacts.KEY, SENT, order.toString())))))
                .toPact();
    }

    private static DslPart order() {
        return LambdaDsl.newJsonBody(order -> order.stringValue("order_id", ORDER_ID)
                        .numberType("transaction_id", 1700000000000001L)
                        .stringValue("status", "completed")
                        .stringValue("financial_status", "completed")
                        .stringValue("currency", "EUR")
                        .numberValue("amount", 1000)
                        .numberValue("amount_refunded", 0)
                        .stringMatcher("modified", "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}", "2026-06-01T10:02:11")
                        .object(
                                "payment_details",
                                details -> details.stringValue("type", "IDEAL")
                                        .stringMatcher("account_iban", "\\*\\*\\* [A-Z0-9]{4}", "*** 0001")))
                .build();
    }

    @Test
    void isVerifiedAndHandledOnce(V4Interaction.AsynchronousMessage message) {
        assertThat(handle(message).outcome()).isEqualTo(Outcome.NEW);
        assertThat(handle(message).outcome()).isEqualTo(Outcome.REPEATED);

        assertThat(news).singleElement().satisfies(order -> {
            assertThat(order.orderId().value()).isEqualTo(ORDER_ID);
            assertThat(order.status()).isEqualTo(Status.COMPLETED);
            assertThat(order.amount()).isEqualTo(Money.of("10.00", "EUR"));
        });
    }

    @Test
    void isRejectedWhereAByteIsAnother(V4Interaction.AsynchronousMessage message) {
        byte[] body = message.contentsAsBytes();
        body[body.length - 1] = ' ';

        assertThat(handler.post(query(message), auth(message), body).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(news).isEmpty();
    }

    private HandledNotification handle(V4Interaction.AsynchronousMessage message) {
        return handler.post(query(message), auth(message), message.contentsAsBytes());
    }

    private static String query(V4Interaction.AsynchronousMessage message) {
        return "transactionid=" + message.getMetadata().get("transactionid") + "&timestamp="
                + message.getMetadata().get("timestamp");
    }

    private static String auth(V4Interaction.AsynchronousMessage message) {
        return String.valueOf(message.getMetadata().get("Auth"));
    }
}
