package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.MultiSafepay;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.order.Order;
import com.multisafepay.order.Orders;
import com.multisafepay.webhook.HandledNotification.Outcome;
import feign.Client;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationHandlerTest {

    private static final Vectors SMALL = Vectors.SMALL;
    private static final String QUERY = "transactionid=my-order-id-1&timestamp=1700000000";

    private final List<Order> news = new ArrayList<>();
    private final NotificationHandler handler =
            new NotificationHandler(SMALL.verifier(), new InMemoryNotificationStore(), news::add);

    @Test
    void newsReachTheMerchantAndAreAcknowledged() {
        HandledNotification handled = handler.post(QUERY, SMALL.auth(), SMALL.bytes());

        assertThat(handled.outcome()).isEqualTo(Outcome.NEW);
        assertThat(handled.httpStatus()).isEqualTo(200);
        assertThat(handled.text()).isEqualTo("OK");
        assertThat(news).extracting(order -> order.orderId().value()).containsExactly("my-order-id-1");
    }

    @Test
    void theSameAgainIsAcknowledgedAndNotHandedOn() {
        handler.post(QUERY, SMALL.auth(), SMALL.bytes());

        HandledNotification again = handler.post(QUERY, SMALL.auth(), SMALL.bytes());

        assertThat(again.outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(again.text()).isEqualTo("OK");
        assertThat(news).hasSize(1);
    }

    @Test
    void aNotificationUrlMayHaveAQueryOfItsOwn() {
        assertThat(handler.post("type=notification&" + QUERY, SMALL.auth(), SMALL.bytes())
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "transactionid=my-order-id-1", "transactionid=1&%zz=1", "timestamp", "identifier=shipping"})
    void withoutATimestampItIsNoNotification(String query) {
        assertThat(handler.post(query, SMALL.auth(), SMALL.bytes()).outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(handler.post(null, SMALL.auth(), SMALL.bytes()).outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(news).isEmpty();
    }

    @Test
    void aForgedNotificationIsNotAcknowledged() {
        HandledNotification handled = handler.post(QUERY, Vectors.PHP_SDK.auth(), SMALL.bytes());

        assertThat(handled.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(handled.httpStatus()).isEqualTo(403);
        assertThat(handled.text()).isEqualTo("rejected: the signature is wrong").doesNotContain("OK");
        assertThat(news).isEmpty();
    }

    @Test
    void anOrderOfWhichNothingWasPaidYetIsIgnored() {
        assertThat(post("{\"order_id\":\"1\",\"status\":\"initialized\",\"currency\":\"EUR\",\"amount\":1}")
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
        assertThat(post("{\"order_id\":\"1\",\"status\":\"expired\",\"currency\":\"EUR\",\"amount\":1}")
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void aTerminalsDeclineIsIgnoredAsItMayBeSoft() {
        String body = "{\"order_id\":\"1\",\"transaction_id\":2,\"status\":\"%s\",\"currency\":\"EUR\",\"amount\":1,"
                + "\"payment_details\":{\"type\":\"VISA\",\"terminal_id\":\"00000ABC\"}}";

        assertThat(post(body.formatted("declined")).outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(post(body.formatted("completed")).outcome()).isEqualTo(Outcome.NEW);
        assertThat(post(body.formatted("declined").replace("terminal_id", "other"))
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void whenTheMerchantsCodeFailsTheRepetitionIsNewsAgain() {
        List<Order> attempts = new ArrayList<>();
        NotificationHandler failing =
                new NotificationHandler(SMALL.verifier(), new InMemoryNotificationStore(), order -> {
                    attempts.add(order);
                    if (attempts.size() == 1) {
                        throw new IllegalStateException("the shop is closed");
                    }
                });

        assertThatThrownBy(() -> failing.post(QUERY, SMALL.auth(), SMALL.bytes()))
                .hasMessage("the shop is closed");
        assertThat(failing.post(QUERY, SMALL.auth(), SMALL.bytes()).outcome()).isEqualTo(Outcome.NEW);
        assertThat(attempts).hasSize(2);
    }

    @Test
    void aHintByGetIsIgnoredUnlessHintsAreLookedUp() {
        assertThat(handler.get(QUERY).outcome()).isEqualTo(Outcome.IGNORED);
    }

    @Test
    void aHintByGetIsLookedUpAndHandledOnce() {
        Order paid = ((Verification.Verified) SMALL.verifier().verify(SMALL.bytes(), SMALL.auth())).order();
        NotificationHandler lookingUp = handler.lookingUpHintsIn(
                api(200, "{\"success\":true,\"data\":" + new String(SMALL.bytes(), StandardCharsets.UTF_8) + "}"));

        assertThat(lookingUp.get(QUERY).outcome()).isEqualTo(Outcome.NEW);
        assertThat(lookingUp.get(QUERY).outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(lookingUp.get("transactionid=my-order-id-1").outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(news).containsExactly(paid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timestamp=1", "timestamp=1&transactionid=", "timestamp=1&transactionid=unknown"})
    void aHintToNoOrderIsIgnored(String query) {
        assertThat(handler.lookingUpHintsIn(api(
                                404,
                                "{\"success\":false,\"error_code\":1006,\"error_info\":\"Invalid transaction ID\"}"))
                        .get(query)
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
    }

    @Test
    void aHintThatCannotBeLookedUpNowIsNotAcknowledged() {
        NotificationHandler lookingUp = handler.lookingUpHintsIn(api(503, "away"));

        assertThatThrownBy(() -> lookingUp.get(QUERY)).isInstanceOf(TryLaterException.class);
    }

    private HandledNotification post(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return handler.post(QUERY, Vectors.sign(SMALL.key(), SMALL.sent, bytes), bytes);
    }

    /** The orders of an API that answers this to everything. */
    private static Orders api(int status, String body) {
        Client transport = (request, options) -> Response.builder()
                .request(request)
                .status(status)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(body, StandardCharsets.UTF_8)
                .build();
        return MultiSafepay.builder()
                .apiKey("key-of-a-test")
                .httpClient(transport)
                .build()
                .orders();
    }
}
