package com.multisafepay.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.TolerantEncoder;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import feign.Request;
import feign.RequestTemplate;
import feign.codec.EncodeException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls become requests. */
class ApiTargetTest {

    private static final ApiTarget<OrdersApi> TARGET =
            new ApiTarget<>(OrdersApi.class, "https://api.example/v1", "key-of-a-shop", "shop/1", Map.of());

    private static RequestTemplate template(Request.HttpMethod method) {
        return new RequestTemplate().method(method).uri("/orders");
    }

    @Test
    void saysWhereItLeadsWithoutTheKey() {
        assertThat(TARGET).hasToString("OrdersApi at https://api.example/v1");
        assertThat(TARGET.type()).isEqualTo(OrdersApi.class);
        assertThat(TARGET.name()).isEqualTo(TARGET.url()).isEqualTo("https://api.example/v1");
    }

    @Test
    void aRequestHasItsHeadersAndATypeWhereItHasABody() {
        Request read = TARGET.apply(template(Request.HttpMethod.GET));
        Request write = TARGET.apply(template(Request.HttpMethod.POST).body("{}".getBytes(UTF_8), UTF_8));

        assertThat(read.url()).isEqualTo("https://api.example/v1/orders");
        assertThat(read.headers()).containsOnlyKeys("api_key", "Accept", "User-Agent");
        assertThat(write.headers()).containsOnlyKeys("api_key", "Accept", "User-Agent", "Content-Type");
        assertThat(write.headers().get("api_key")).containsExactly("key-of-a-shop");
    }

    @Test
    void aBodyIsJsonWithoutALengthOfItsOwn() {
        RequestTemplate template = template(Request.HttpMethod.POST);

        new TolerantEncoder(TolerantJson.newMapper()).encode(Map.of("a", "é"), Map.class, template);

        assertThat(new String(template.body(), UTF_8)).isEqualTo("{\"a\":\"é\"}");
        assertThat(template.headers()).doesNotContainKey("Content-Length");
    }

    /** The words of the one who tried to write it could tell what is in it. */
    @Test
    void ofABodyThatCannotBeWrittenOnlyTheKindIsTold() {
        TolerantEncoder encoder = new TolerantEncoder(TolerantJson.newMapper());
        Object[] circle = new Object[1];
        circle[0] = circle;

        assertThatThrownBy(() -> encoder.encode(circle, Object[].class, template(Request.HttpMethod.POST)))
                .isInstanceOf(EncodeException.class)
                .hasMessageMatching("the Object\\[] could not be written as JSON: \\w+Exception")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"a/b, a/b", "a%b, a%25b", "'%/é', %25%2F%C3%A9", "%-._~aZ09, %25-._~aZ09", "%a b, %25a%20b"})
    void aPercentSignInAValueIsEncodedWithAllThatFeignWouldLeave(String value, String encoded) {
        assertThat(new SegmentEncoding().expand(value)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource({"PT0.001S, true", "PT0.000999999S, false", "PT24H, true", "PT24H0.000000001S, false"})
    void timeoutsAreOfAMillisecondToADay(Duration timeout, boolean taken) {
        Duration second = Duration.ofSeconds(1);
        if (taken) {
            Timeouts timeouts = new Timeouts(timeout, timeout, timeout);
            assertThat(new FixedOptions(timeouts).connectTimeoutMillis()).isEqualTo(timeout.toMillis());
            assertThat(new FixedOptions(timeouts).getMethodOptions("any").readTimeoutMillis())
                    .isEqualTo(timeout.toMillis());
        } else {
            refuses("connect timeout", () -> new Timeouts(timeout, second, second));
            refuses("read timeout", () -> new Timeouts(second, timeout, second));
            refuses("total timeout", () -> new Timeouts(second, second, timeout));
        }
    }

    private static void refuses(String field, Runnable timeouts) {
        assertThatThrownBy(timeouts::run)
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageStartingWith(field + ": must be at least 1 ms and at most a day");
    }
}
