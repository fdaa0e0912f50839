package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.multisafepay.order.OrderId;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class ShopTest {

    private final HttpClient customer = HttpClient.newHttpClient();

    Sandbox sandbox;

    @TestHTTPResource("/orders/")
    URI orders;

    @Inject
    Warehouse warehouse;

    @Test
    void aPaidOrderIsShippedOnceHoweverOftenTheShopIsNotified() throws Exception {
        String page = post("basket-1", "amount=25.99");

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
        post("basket-2", "amount=25.99");
        sandbox.orders().pay("basket-2", "IDEAL", PaymentOutcome.SUCCESS);
        sandbox.notifications().await(Duration.ofSeconds(20));

        post("basket-2/refunds", "amount=5.00&return=return-2");

        assertTrue(sandbox.effects().stream()
                .anyMatch(effect -> effect.type().equals("refund") && effect.amount() == 500));
    }

    private String post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(orders.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = customer.send(request, BodyHandlers.ofString());
        assertTrue(answer.statusCode() < 300, answer::toString);
        return answer.body();
    }
}
