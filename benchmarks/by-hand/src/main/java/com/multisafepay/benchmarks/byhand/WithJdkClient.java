package com.multisafepay.benchmarks.byhand;

import com.multisafepay.benchmarks.Candidate;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The JDK's own client and Jackson, on byte arrays. */
public final class WithJdkClient implements Candidate {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final OrderJson json = new OrderJson();
    private final URI orders;

    /**
     * Takes an API.
     *
     * @param api where it is
     */
    public WithJdkClient(URI api) {
        orders = api.resolve("/v1/json/orders");
    }

    @Override
    public Object createOrder() throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(orders)
                .header("api_key", "test-key")
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.request()))
                .build();
        HttpResponse<byte[]> answer = send(post);
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return json.answer(answer.body());
    }

    /** With many threads this client now and then takes a kept connection for one that ended, which would end the measurement as well. */
    private HttpResponse<byte[]> send(HttpRequest post) throws IOException, InterruptedException {
        try {
            return http.send(post, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            return http.send(post, HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
