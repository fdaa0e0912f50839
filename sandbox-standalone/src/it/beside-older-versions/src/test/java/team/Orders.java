package team;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls a sandbox without the library. */
final class Orders {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Orders() {}

    static HttpResponse<String> create(URI base, String orderId) throws IOException, InterruptedException {
        String body = "{\"type\":\"redirect\",\"order_id\":\"" + orderId
                + "\",\"currency\":\"EUR\",\"amount\":1000,\"description\":\"Order\"}";
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(base + "/orders"))
                        .header("api_key", "a-key")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
