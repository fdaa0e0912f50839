package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import feign.Request.HttpMethod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    private static final String KEY = "key-of-a-shop";

    private static void check(String url, String header, String... values) {
        new Destination("https://api.example/v1", KEY)
                .check(Requests.of(HttpMethod.GET, url, Map.of(header, List.of(values)), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example/v1/orders",
                "https://api.example/v1/orders/a.b/..c/%2E%2Ed",
                "https://api.example/v1/orders/a?next=/../b/%2e"
            })
    void anAddressOfTheEnvironmentIsTaken(String url) {
        assertThatCode(() -> check(url, "api_key", KEY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://api.example/v10/orders", "https://other.example/v1/orders", "https://api.example/v1"})
    void theKeyGoesNowhereElse(String url) {
        assertThatThrownBy(() -> check(url, "api_key", KEY))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessage("path: must be one of the environment, the only place the key goes to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.", "/..", "/orders/../me", "/orders/%2e%2E", "/orders/.%2e/files?a=b", "/%2e?/x"})
    void noValueLeadsUp(String path) {
        assertThatThrownBy(() -> check("https://api.example/v1" + path, "api_key", KEY))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessage("path: must not have . or .. in the place of a value");
    }

    @Test
    void noOtherKeyAndNoSecondOneGoesOut() {
        String url = "https://api.example/v1/me";

        assertThatThrownBy(() -> check(url, "Api_Key", "another-key"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessage("header api_key: must be the client's own key (value not shown)");
        assertThatThrownBy(() -> check(url, "api_key", KEY, KEY)).isInstanceOf(RequestRefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({"'X-\nA', b", "X-A, 'b\r\nX-B: c'", "X-A, '\u0000'", "X-A, 'b\u007F'"})
    void noHeaderBreaksItsLine(String name, String value) {
        assertThatThrownBy(() -> check("https://api.example/v1/me", name, value))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageStartingWith("header")
                .hasMessageContaining("must not hold control characters");
    }
}
