package com.multisafepay.benchmarks.byhand;

import com.multisafepay.benchmarks.Candidate;
import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Apache HttpClient 5 and Jackson, on byte arrays, with what a payment does not want switched off. */
public final class WithHttpClient5 implements Candidate {

    private static final int THREADS = 64;

    private final CloseableHttpClient http = HttpClientBuilder.create()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(THREADS)
                    .setMaxConnTotal(THREADS)
                    .build())
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableConnectionState()
            .disableContentCompression()
            .disableCookieManagement()
            .disableRedirectHandling()
            .build();
    private final OrderJson json = new OrderJson();
    private final URI orders;

    /**
     * Takes an API.
     *
     * @param api where it is
     */
    public WithHttpClient5(URI api) {
        orders = api.resolve("/v1/json/orders");
    }

    @Override
    public Object createOrder() throws IOException {
        HttpPost post = new HttpPost(orders);
        post.setHeader("api_key", "test-key");
        post.setHeader("Accept", "application/json");
        post.setEntity(new ByteArrayEntity(json.request(), ContentType.APPLICATION_JSON));
        return http.execute(post, answer -> {
            byte[] body = EntityUtils.toByteArray(answer.getEntity());
            if (answer.getCode() != 200) {
                throw new IOException("status " + answer.getCode());
            }
            return json.answer(body);
        });
    }
}
