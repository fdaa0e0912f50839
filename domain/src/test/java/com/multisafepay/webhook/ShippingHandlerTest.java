package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.ApiKey;
import com.multisafepay.customer.Country;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.CheckoutPage.FlatRate;
import com.multisafepay.order.request.CheckoutPage.Pickup;
import com.multisafepay.shipment.ShippingOptions;
import com.multisafepay.shipment.ShippingRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippingHandlerTest {
    private static final ApiKey KEY = ApiKey.of("the-key-of-the-shop");
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String QUESTION = "{\"order_id\":\"shop-1\",\"amount\":9810,\"currency\":\"EUR\","
            + "\"delivery\":{\"country\":\"NL\",\"zip_code\":\"1234 AB\"}}";
    private static final ShippingOptions OPTIONS = ShippingOptions.of(
                    new FlatRate("std", "Zügig", new BigDecimal("4.95"), List.of(Country.of("NL")), List.of()))
            .withPickup(new Pickup("Pick up", "PostNL", new BigDecimal("2")));

    private final List<ShippingRequest> asked = new ArrayList<>();
    private final ShippingHandler handler =
            ShippingHandler.of(WebhookVerifier.of(KEY).withClock(CLOCK), question -> {
                asked.add(question);
                return OPTIONS;
            });

    private ShippingAnswer post(String body, Instant sent) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        NotificationSigner signer = NotificationSigner.of(KEY).withClock(Clock.fixed(sent, ZoneOffset.UTC));
        return handler.post(signer.auth(bytes), bytes);
    }

    @Test
    void handsOnWhatIsToBeShippedWhere() {
        post(QUESTION, NOW);

        assertThat(asked)
                .containsExactly(new ShippingRequest(
                        OrderId.of("shop-1"), Money.of("98.10", "EUR"), Country.of("NL"), "1234 AB", QUESTION));
    }

    @Test
    void writesTheWaysAsTheContractHasThem() {
        assertThat(post(QUESTION, NOW))
                .isEqualTo(new ShippingAnswer(
                        200,
                        "application/json",
                        "{\"pickup\":{\"name\":\"Pick up\",\"provider\":\"PostNL\",\"price\":2},\"flat_rate_shipping\":"
                                + "[{\"id\":\"std\",\"name\":\"Zügig\",\"price\":4.95,\"allowed_areas\":[\"NL\"]}]}"));
    }

    @Test
    void readsAnAmountAsText() {
        post(QUESTION.replace("9810", "\"9810\""), NOW);

        assertThat(asked).singleElement().extracting(ShippingRequest::amount).isEqualTo(Money.of("98.10", "EUR"));
    }

    @Test
    void saysThatNothingShipsThere() {
        ShippingHandler none = ShippingHandler.of(WebhookVerifier.of(KEY), question -> ShippingOptions.NONE);

        assertThat(none.get("identifier=shipping&transactionid=shop-1&amount=9810&currency=EUR&countrycode=NL")
                        .text())
                .isEqualTo("{}");
    }

    @Test
    void answersAQuestionInTheQuery() {
        ShippingAnswer answer = handler.get("identifier=shipping&country=Netherlands&countrycode=NL&weight=2"
                + "&transactionid=shop-1&currency=EUR&amount=9810&items_count=2");

        assertThat(answer.httpStatus()).isEqualTo(200);
        assertThat(asked)
                .containsExactly(new ShippingRequest(
                        OrderId.of("shop-1"), Money.of("98.10", "EUR"), Country.of("NL"), "", "{}"));
    }

    @Test
    void rejectsAQuestionThatNobodySigned() {
        assertThat(handler.post(null, QUESTION.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ShippingAnswer(403, "text/plain", "rejected: the Auth header is missing"));
        assertThat(asked).isEmpty();
    }

    @Test
    void rejectsAQuestionOfLongAgo() {
        assertThat(post(QUESTION, NOW.minus(Duration.ofHours(1))).httpStatus()).isEqualTo(403);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "null", "{}", "{\"order_id\":\"a\",\"amount\":1,\"currency\":\"EUR\"}", "nonsense"})
    void refusesWhatIsNoQuestion(String body) {
        assertThat(post(body, NOW).httpStatus()).isEqualTo(400);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identifier=shipping", "transactionid=a&amount=x&currency=EUR&countrycode=NL"})
    void refusesAQueryThatIsNoQuestion(String query) {
        assertThat(handler.get(query).httpStatus()).isEqualTo(400);
    }

    @Test
    void letsTheFailureOfTheShopGoOn() {
        ShippingHandler failing = ShippingHandler.of(WebhookVerifier.of(KEY), question -> {
            throw new IllegalStateException("no carrier");
        });

        assertThatThrownBy(() -> failing.get("transactionid=a&amount=1&currency=EUR&countrycode=NL"))
                .hasMessage("no carrier");
    }
}
