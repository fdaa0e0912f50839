package client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import client.api.OrdersApi;
import client.auth.ApiKeyAuth;
import client.model.CreateOrderAnswer;
import client.model.CreateOrderRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeneratedClientTest {
    private static final String ANSWER = """
            {"success": true, "data": {"order_id": "basket-17", "payment_url": "https://testpayv2.multisafepay.com/connect/82dHo2"}}
            """;

    private final CompletableFuture<JsonNode> body = new CompletableFuture<>();
    private final CompletableFuture<String> key = new CompletableFuture<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/json/orders", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anOrderIsCreatedByTheContractAlone() throws Exception {
        ApiClient client = new ApiClient();
        client.setBasePath("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/json");
        ((ApiKeyAuth) client.getAuthentication("apiKeyHeader")).setApiKey("a-key");

        CreateOrderAnswer answer = new OrdersApi(client)
                .createOrder(
                        new CreateOrderRequest()
                                .type(CreateOrderRequest.TypeEnum.REDIRECT)
                                .orderId("basket-17")
                                .currency("EUR")
                                .amount(2599L)
                                .description("Basket 17"),
                        null);

        assertEquals("a-key", key.get());
        assertEquals(2599, body.get().get("amount").intValue());
        assertEquals(
                "https://testpayv2.multisafepay.com/connect/82dHo2",
                answer.getData().getPaymentUrl());
    }

    private void answer(HttpExchange exchange) throws IOException {
        key.complete(exchange.getRequestHeaders().getFirst("api_key"));
        body.complete(new ObjectMapper().readTree(exchange.getRequestBody()));
        byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
