package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.record.RecordedCall;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The key comes in three forms, and no record tells it. */
class KeyFormsTest {
    private static final String KEY = "the-secret-key";

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().apiKey(KEY));

    private static HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(URI.create(SANDBOX.baseUri() + path));
    }

    private static HttpRequest.Builder control(String path) {
        return HttpRequest.newBuilder(SANDBOX.baseUri().resolve("/sandbox" + path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer " + KEY, "bearer " + KEY, "BEARER   " + KEY + "  "})
    void takesTheKeyAsABearer(String authorization) {
        assertThat(Calls.send(call("/me").header("Authorization", authorization))
                        .status())
                .isEqualTo(200);
        assertThat(Calls.send(control("/clock").header("Authorization", authorization))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY, "Bearer", "Bearer ", "Bearer" + KEY, "Token " + KEY, "Bearer the-secret-ke"})
    void takesNoOtherFormOfTheHeader(String authorization) {
        assertThat(Calls.send(call("/me").header("Authorization", authorization))
                        .code())
                .isEqualTo(1032);
        assertThat(Calls.send(control("/clock").header("Authorization", authorization))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void takesTheKeyAsAPasswordForControlsAlone() {
        String basic = "Basic " + Base64.getEncoder().encodeToString(("x:" + KEY).getBytes(StandardCharsets.UTF_8));

        assertThat(Calls.send(control("/clock").header("Authorization", basic)).status())
                .isEqualTo(200);
        assertThat(Calls.send(call("/me").header("Authorization", basic)).code())
                .isEqualTo(1032);
    }

    /** The first of the header {@code api_key}, the bearer and the query counts. */
    @ParameterizedTest
    @CsvSource({
        KEY + ", wrong, wrong, 200",
        "wrong, " + KEY + ", " + KEY + ", 401",
        "'', " + KEY + ", wrong, 200",
        "'', wrong, " + KEY + ", 401",
        KEY + ", " + KEY + ", " + KEY + ", 200"
    })
    void looksAtTheFormsInThisOrder(String header, String bearer, String query, int status) {
        HttpRequest.Builder call =
                call("/me?api_key=" + query).header("api_key", header).header("Authorization", "Bearer " + bearer);

        assertThat(Calls.send(call).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {" " + KEY, KEY + " "})
    void ignoresBlanksAroundTheKey(String key) {
        assertThat(Calls.send(call("/me").header("api_key", key)).status()).isEqualTo(200);
        assertThat(Calls.send(call("/me?api_key=" + key.replace(' ', '+'))).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/me?api_key=" + KEY,
                "/me?locale=nl_NL&api_key=" + KEY,
                "/me?api%5Fkey=" + KEY,
                "/me?%61pi_key=" + KEY,
                "/me?API_KEY=" + KEY,
                "/me?api_key=" + KEY + "&api_key=" + KEY,
                "/nowhere?api_key=" + KEY,
                "/transactions?limit=x&api_key=" + KEY
            })
    void tellsTheKeyOfAQueryNowhere(String path) {
        String answer = Calls.send(call(path)).body().toString();
        String recorded = Calls.send(control("/journal?api_key=" + KEY)).body().toString();
        RecordedCall last =
                SANDBOX.sandbox().journal().get(SANDBOX.sandbox().journal().size() - 1);

        assertThat(answer).doesNotContain(KEY);
        assertThat(recorded).doesNotContain(KEY).contains("=***");
        assertThat(last.target()).doesNotContain(KEY);
    }

    @Test
    void masksTheOtherNameOfASecretToo() {
        Calls.send(call("/orders")
                .header("api_key", KEY)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"gateway_info\":{\"bankaccount\":\"NL87ABNA0000000001\"}}")));

        assertThat(SANDBOX.sandbox().journal().toString()).doesNotContain("NL87ABNA0000000001");
    }
}
