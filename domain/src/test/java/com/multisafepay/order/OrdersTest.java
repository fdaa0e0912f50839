package com.multisafepay.order;

import static com.multisafepay.OrderSamples.redirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.Wire;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersTest {

    private static final OrderId ID = OrderId.of("shop-1");

    private final Wire wire = Wire.answering("{'order_id':'shop-1'}");

    private void create(Environment environment, String notificationUrl) {
        MultiSafepay.builder()
                .apiKey("key-of-a-test")
                .environment(environment)
                .httpClient(wire)
                .build()
                .orders()
                .create(redirect().notificationUrl(notificationUrl).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://shop.example/news", "https://shop.example:8443/news"})
    void notificationsOfTheLiveEnvironmentGoOverHttpsWithoutAPort(String url) {
        assertThatThrownBy(() -> create(Environment.LIVE, url))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessage("payment_options.notification_url: must be https without a port in the live environment,"
                        + " was \"" + url + "\"");
        assertThat(wire.asked).isEmpty();

        create(Environment.TEST, url);
        assertThat(wire.only()).contains(url);
    }

    @Test
    void takesAnHttpsAddressForNotificationsInTheLiveEnvironment() {
        create(Environment.LIVE, "HTTPS://shop.example/news");

        assertThat(wire.only()).contains("HTTPS://shop.example/news");
    }

    @Test
    void cancelsAnOrderAtATerminal() {
        wire.client().orders().cancelOpen(ID);

        assertThat(wire.only()).isEqualTo("POST /orders/shop-1/cancel");
    }

    @Test
    void tellsThatAnOrderIsNotOpenAtATerminalFromAKeyThatIsRefused() {
        assertThatThrownBy(() -> Wire.refusing(403, 1003).client().orders().cancelOpen(ID))
                .isInstanceOf(StateConflictException.class)
                .hasMessageContaining("Order shop-1 is not an open QR or terminal order");
        assertThatThrownBy(() -> Wire.refusing(401, 1032).client().orders().cancelOpen(ID))
                .isInstanceOf(CredentialsRefusedException.class);
    }

    @Test
    void waitsUntilAnOrderIsDecided() throws InterruptedException {
        Order paid = Wire.answering("{'order_id':'shop-1','status':'completed','currency':'EUR','amount':1}")
                .client()
                .orders()
                .await(ID, Duration.ofMinutes(1));

        assertThat(paid.isPaid()).isTrue();
    }
}
