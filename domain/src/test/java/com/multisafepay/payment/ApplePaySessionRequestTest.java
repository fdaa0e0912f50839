package com.multisafepay.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplePaySessionRequestTest {
    private static final URI APPLE = URI.create("https://apple-pay-gateway.apple.com/start");

    @Test
    void takesADomainAndAnAddress() {
        ApplePaySessionRequest request = new ApplePaySessionRequest("shop.example", APPLE);

        assertThat(request.originDomain()).isEqualTo("shop.example");
        assertThat(request.validationUrl()).isEqualTo(APPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "https://shop.example", "shop.example/cart"})
    void takesNothingButADomain(String domain) {
        assertThatThrownBy(() -> new ApplePaySessionRequest(domain, APPLE))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("origin_domain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://apple-pay-gateway.apple.com/start", "/start", "https:start"})
    void takesNothingButAnHttpsAddress(String address) {
        URI uri = URI.create(address);

        assertThatThrownBy(() -> new ApplePaySessionRequest("shop.example", uri))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("validation_url");
    }
}
