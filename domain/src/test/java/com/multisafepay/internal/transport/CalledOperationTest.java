package com.multisafepay.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.order.OrderId;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operation and the order of a request: other values of its path are hidden. */
class CalledOperationTest {

    private static final String ANSWER = "{\"success\":true,\"data\":{\"order_id\":\"a\",\"token\":\"t\","
            + "\"status\":\"completed\",\"currency\":\"EUR\"}}";

    private static Request sent(String base, Consumer<MultiSafepay> call) {
        List<Request> requests = new ArrayList<>();
        MultiSafepay client = MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .environment(Environment.of(URI.create(base)))
                .httpClient((request, options) -> {
                    requests.add(request);
                    return Response.builder()
                            .request(request)
                            .status(200)
                            .headers(Map.of())
                            .body(ANSWER, UTF_8)
                            .build();
                })
                .build();
        // The answer fits some of them.
        Throwable unused = catchThrowable(() -> call.accept(client));
        return requests.get(0);
    }

    @ParameterizedTest
    @CsvSource({"https://api.example/v1/json, /v1/json", "https://api.example, ''"})
    void namesAnOrder(String base, String prefix) {
        Request request = sent(base, client -> client.orders().get("a b/1"));

        assertThat(CalledOperation.of(request))
                .isEqualTo(new CalledOperation("getOrder", prefix + "/orders/a%20b%2F1", "a b/1", List.of()));
    }

    @Test
    void namesNobodyElse() {
        Request request =
                sent("https://api.example/v1", client -> client.tokens().get("anna", "t/1"));

        assertThat(CalledOperation.of(request))
                .isEqualTo(new CalledOperation(
                        "getToken", "/v1/recurring/{customerReference}/token/{token}", null, List.of("anna", "t/1")));
    }

    @Test
    void namesAnOrderBesideWhatIsHidden() {
        Request request =
                sent("https://api.example/v1", client -> client.refunds().cancel(OrderId.of("a"), 77));

        assertThat(CalledOperation.of(request))
                .isEqualTo(new CalledOperation("cancelRefund", "/v1/orders/a/refunds/{refundId}", "a", List.of("77")));
    }

    @Test
    void isKnownByTheContractWhereTheAddressIsShorter() {
        Request known = sent("https://api.example", client -> client.orders().get("a"));
        Request odd =
                Request.create(HttpMethod.GET, "https://api.example/x", Map.of(), null, UTF_8, known.requestTemplate());

        assertThat(CalledOperation.of(odd))
                .isEqualTo(new CalledOperation("getOrder", "/orders/{orderId}", null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example, /",
        "https://api.example/, /",
        "https://api.example/a/b?c=/d, /a/b?c=/d",
        "/a/b?c, /a/b?c",
        "/, /"
    })
    void anAddressHasAPathAndAQuery(String url, String path) {
        assertThat(CalledOperation.pathAndQuery(url)).isEqualTo(path);
    }
}
