package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.multisafepay.order.OrderId;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopTest implements TestPropertyProvider {

    private final HttpClient customer = HttpClient.newHttpClient();
    private final Sandbox sandbox = Sandbox.start();

    @Inject
    EmbeddedServer server;

    @Inject
    Warehouse warehouse;

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "multisafepay.api-key",
                sandbox.apiKey(),
                "multisafepay.url",
                sandbox.baseUri().toString());
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void aPaidOrderIsShippedOnceHoweverOftenTheShopIsNotified() throws Exception {
        String page = post("/orders/basket-1?amount=25.99");

        sandbox.orders().pay("basket-1", "IDEAL", PaymentOutcome.SUCCESS);
        sandbox.notifications().resend("basket-1");
        sandbox.notifications().await(Duration.ofSeconds(20));

        assertTrue(page.startsWith("http"), page);
        assertTrue(sandbox.notifications().attempts("basket-1").stream().allMatch(attempt -> attempt.acknowledged()));
        assertEquals(
                1,
                warehouse.shipped().stream()
                        .filter(OrderId.of("basket-1")::equals)
                        .count());
    }

    @Test
    void aPaidOrderIsRefunded() throws Exception {
        post("/orders/basket-2?amount=25.99");
        sandbox.orders().pay("basket-2", "IDEAL", PaymentOutcome.SUCCESS);
        sandbox.notifications().await(Duration.ofSeconds(20));

        post("/orders/basket-2/refunds?amount=5.00&returned=return-2");

        assertTrue(sandbox.effects().stream()
                .anyMatch(effect -> effect.type().equals("refund") && effect.amount() == 500));
    }

    private String post(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = customer.send(request, BodyHandlers.ofString());
        assertTrue(answer.statusCode() < 300, answer::toString);
        return answer.body();
    }
}
