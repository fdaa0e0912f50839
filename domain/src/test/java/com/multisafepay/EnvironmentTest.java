package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    @Test
    void moneyMovesInTheLiveOneOnly() {
        assertThat(Environment.LIVE.isLive()).isTrue();
        assertThat(Environment.TEST.isLive()).isFalse();
        assertThat(Environment.of(URI.create("https://API.multisafepay.com/v1/json/"))
                        .isLive())
                .isTrue();
    }

    @Test
    void needsNoSlashAtTheEnd() {
        assertThat(Environment.of(URI.create("https://pay.example/v1/json/")))
                .isEqualTo(Environment.of(URI.create("https://pay.example/v1/json")));
    }

    @Test
    void canHaveAPathInAnyAlphabet() {
        assertThat(Environment.of(URI.create("https://pay.example/été/v1/")).baseUri())
                .hasToString("https://pay.example/%C3%A9t%C3%A9/v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080/v1/json", "http://127.0.0.1:8080/v1/json", "http://[::1]:8080/v1/json"})
    void takesPlainHttpOnThisMachine(String address) {
        assertThatCode(() -> Environment.of(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://pay.example/v1/json", "http://10.0.0.1/v1/json", "http://localhost.pay.example/v1/json"})
    void sendsNoKeyInTheClearOverANetwork(String address) {
        assertThatThrownBy(() -> Environment.of(URI.create(address)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("environment: must be https");
    }

    @Test
    void plainHttpOverANetworkHasToBeAskedForByName() {
        URI sandbox = URI.create("http://sandbox.internal:8080/v1/json");

        assertThat(Environment.plainHttp(sandbox).plainHttpAllowed()).isTrue();
        assertThat(Environment.plainHttp(sandbox)).isNotEqualTo(Environment.of(URI.create("https://sandbox.internal")));
        assertThat(Environment.LIVE.plainHttpAllowed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/json", "ftp://pay.example/v1", "https:///v1/json", "mailto:a@shop.example"})
    void refusesWhatIsNoAddressOfAnApi(String address) {
        assertThatThrownBy(() -> Environment.of(URI.create(address))).hasMessageContaining("absolute http or https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://u:secret@pay.example/v1",
                "https://pay.example/v1?api_key=secret",
                "https://pay.example/v1#a"
            })
    void refusesUserQueryAndFragmentWithoutShowingThem(String address) {
        assertThatThrownBy(() -> Environment.of(URI.create(address)))
                .hasMessageContaining("no user, query or fragment")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://u:secret@pay.example/v1", "https:///v1?api_key=secret", "mailto:secret"})
    void showsNoSecretInAnAddressOfAnotherKindEither(String address) {
        assertThatThrownBy(() -> Environment.of(URI.create(address)))
                .hasMessageContaining("absolute http or https")
                .hasMessageNotContaining("secret");
    }
}
