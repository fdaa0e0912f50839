package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.order.Order;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The HTTP answers of every receiver of notifications. */
abstract class AdapterContract {

    private static final Vectors SMALL = Vectors.SMALL;
    private static final String QUERY = "?type=notification&transactionid=my-order-id-1&timestamp=1700000000";

    private final List<Order> news = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    final NotificationHandler notifications = NotificationHandler.builder(
                    SMALL.verifier(), new InMemoryNotificationStore())
            .on(OrderEvent.Voided.class, event -> {
                throw new IllegalStateException("the shop is closed");
            })
            .on(OrderEvent.Paid.class, event -> news.add(event.order()))
            .build();

    /** The address of the receiver. */
    abstract URI uri();

    @Test
    void aNotificationIsAcknowledged() throws Exception {
        HttpResponse<String> answer = post(SMALL.auth(), SMALL.bytes());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("OK");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(news).hasSize(1);
    }

    @Test
    void aForgedOneIsRefused() throws Exception {
        HttpResponse<String> answer = post(Vectors.PHP_SDK.auth(), SMALL.bytes());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("rejected: the signature is wrong");
        assertThat(news).isEmpty();
    }

    @Test
    void aFailureOfTheMerchantsCodeIsStatus500SoThatItComesAgain() throws Exception {
        byte[] body = SMALL.body.replace("completed", "void").getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = post(Vectors.sign(SMALL.key(), SMALL.sent, body), body);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("OK");
    }

    @Test
    void aRequestThatIsNoNotificationIsAnswered() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(uri() + "?transactionid=my-order-id-1"))
                .GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("OK");
        assertThat(news).isEmpty();
    }

    @Test
    void aBodyWithoutEndIsCutOff() throws Exception {
        assertThat(post(SMALL.auth(), new byte[WebhookAnswer.LONGEST_BODY + 1]).statusCode())
                .isEqualTo(413);
        assertThat(post(SMALL.auth(), new byte[WebhookAnswer.LONGEST_BODY]).statusCode())
                .isEqualTo(403);
    }

    @Test
    void otherMethodsAreRefused() throws Exception {
        BodyPublisher none = BodyPublishers.noBody();

        assertThat(send(HttpRequest.newBuilder(URI.create(uri() + QUERY)).PUT(none))
                        .statusCode())
                .isEqualTo(405);
    }

    private HttpResponse<String> post(String auth, byte[] body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(uri() + QUERY))
                .header("Auth", auth)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
