package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.request.RedirectOrder;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {

    private static MultiSafepay at(RawServer server) {
        return MultiSafepay.builder()
                .apiKey("a-key-of-tests")
                .environment(server.environment())
                .readAttempts(1)
                .build();
    }

    @Test
    void aHeaderAndALanguageGoOutWithTheCallsThatTheyAreMeantForAlone() throws IOException {
        CallOptions options = CallOptions.defaults()
                .header("X-Batch", "nightly")
                .header("x-batch", "weekly")
                .language(LocaleCode.of("nl_NL"));
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay multiSafepay = at(server)) {
            multiSafepay.with(options).orders().get("a");
            multiSafepay.orders().get("a");

            assertThat(server.requests.get(0))
                    .containsIgnoringCase("x-batch: weekly")
                    .contains("locale=nl_NL");
            assertThat(server.requests.get(0)).doesNotContain("nightly");
            assertThat(server.requests.get(1))
                    .doesNotContainIgnoringCase("x-batch")
                    .doesNotContain("locale");
        }
    }

    @Test
    void optionsOfOptionsAddUp() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay multiSafepay = at(server)) {
            multiSafepay
                    .with(CallOptions.defaults().header("X-One", "1"))
                    .with(CallOptions.defaults().header("X-Two", "2"))
                    .orders()
                    .get("a");

            assertThat(server.requests.get(0)).contains("X-One: 1").contains("X-Two: 2");
        }
    }

    @Test
    void aCallEndsAtItsOwnTotalTimeout() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer server = RawServer.that((socket, out) -> over.await());
                MultiSafepay multiSafepay = at(server)) {
            MultiSafepay hurried = multiSafepay.with(CallOptions.defaults().totalTimeout(Duration.ofMillis(200)));

            assertThatThrownBy(() -> hurried.orders().get("a"))
                    .isInstanceOf(TryLaterException.class)
                    .hasMessageContaining("200 ms");
            over.countDown();
        }
    }

    @Test
    void boundsOfOneCreationResolveIt() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (RawServer server = RawServer.that((socket, out) -> {
                    if (calls.getAndIncrement() == 0) {
                        out.write(RawServer.http("502 Bad Gateway", "", ""));
                    } else {
                        out.write(
                                RawServer.http(
                                        "200 OK",
                                        "",
                                        "{\"success\":true,\"data\":{\"order_id\":\"a\",\"status\":\"completed\",\"currency\":\"EUR\",\"amount\":100}}"));
                    }
                });
                MultiSafepay multiSafepay = at(server)) {
            RedirectOrder order = RedirectOrder.of("a", Money.of("1.00", "EUR"), "A");

            multiSafepay
                    .with(CallOptions.defaults().exactlyOnce(ExactlyOnce.within(Duration.ofSeconds(5))))
                    .orders()
                    .create(order);

            assertThat(server.requests).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"api_key", "Host", "content-length", "Transfer-Encoding", "User-Agent", "X Y", "", "X:Y"})
    void aHeaderOfTheLibraryOrOneThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> CallOptions.defaults().header(name, "x"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "é", " a", ""})
    void aValueThatCannotBeAHeaderIsRefusedAndNotTold(String value) {
        assertThatThrownBy(() -> CallOptions.defaults().header("X-Batch", value))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("header X-Batch")
                .hasMessageContaining("value not shown");
    }

    @Test
    void aTimeoutOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> CallOptions.defaults().totalTimeout(Duration.ZERO))
                .isInstanceOf(MultiSafepayException.class)
                .hasMessageContaining("total timeout");
    }

    @Test
    void closingAClientWithOptionsLeavesTheConnectionsOpen() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay multiSafepay = at(server)) {
            multiSafepay.with(CallOptions.defaults()).close();

            assertThat(multiSafepay.orders().get("a").orderId()).hasToString("a");
        }
    }
}
