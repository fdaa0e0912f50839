package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().apiKey("the-key"));

    private static HttpRequest.Builder without(String path) {
        return HttpRequest.newBuilder(URI.create(SANDBOX.baseUri() + path));
    }

    @Test
    void takesTheKeyAndTheLocaleOfANewOrderFromTheQuery() {
        BodyPublisher body = BodyPublishers.ofString(Bodies.redirect().toString());

        assertThat(Calls.send(without("/orders?locale=nl_NL&api_key=the-key").POST(body))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a/b", "100%", "what?", "with blank", "café ☕", "a;b=c", "..", "a+b", "a//b", "%2F", "#1", "日本"})
    void findsAnOrderByEveryPrintableId(String id) {
        Calls.post(SANDBOX.sandbox(), Bodies.redirect().put("order_id", id));
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace(".", "%2E");

        Answer answer = Calls.get(SANDBOX.sandbox(), "/orders/" + encoded + "?locale=en_US");

        assertThat(answer.at("/data/order_id").asText()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/order", "/Orders", "/orders/a/b", "/orders/a%2Fb/c", "/gateways/IDEAL/issuers"})
    void knowsNoOtherPaths(String path) {
        Answer answer = Calls.get(SANDBOX.sandbox(), path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1000);
    }

    @Test
    void namesTheMethodsOfAPath() {
        Answer answer = Calls.send(Calls.request(SANDBOX.sandbox(), "/orders").DELETE());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.response().headers().firstValue("Allow")).hasValue("POST");
        assertThat(answer.code()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"order\"", "null", "{} {}", "{'order_id':'x'}", "{\"a\":NaN}"})
    void refusesABodyThatIsNoJsonObject(String body) {
        Answer answer = Calls.post(SANDBOX.sandbox(), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.info()).contains("body");
    }

    @Test
    void refusesABodyThatIsNotUtf8() {
        byte[] body = Bodies.redirect().put("var1", "x").toString().getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(body, body.length);
        broken[new String(body, StandardCharsets.UTF_8).indexOf("\"x\"") + 1] = (byte) 0xC3;

        assertThat(Calls.post(SANDBOX.sandbox(), broken).status()).isEqualTo(400);
    }

    @Test
    void refusesABodyThatIsNestedTooDeep() {
        String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);

        assertThat(Calls.post(SANDBOX.sandbox(), deep).status()).isEqualTo(400);
    }

    @Test
    void takesTheLastOfTwoMembersOfOneName() {
        String body = Bodies.redirect().toString().replace("{\"type\"", "{\"amount\":1,\"type\"");

        Calls.post(SANDBOX.sandbox(), body);

        assertThat(Calls.get(SANDBOX.sandbox(), "/orders/" + Bodies.ORDER_ID)
                        .at("/data/amount")
                        .intValue())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {(1 << 20) + 1, 4 << 20, 15 << 20})
    void refusesABodyOverTheLimit(int size) {
        Answer answer = Calls.post(SANDBOX.sandbox(), new byte[size]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo(1000);
    }

    @Test
    void refusesAnUnannouncedBodyOverTheLimit() {
        byte[] large = new byte[2 << 20];
        var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large));

        Answer answer = Calls.send(Calls.request(SANDBOX.sandbox(), "/orders").POST(chunked));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void tellsNothingAboutItsServer() {
        Answer answer = Calls.get(SANDBOX.sandbox(), "/gateways");

        assertThat(answer.response().headers().map()).doesNotContainKeys("Server", "server", "X-Powered-By");
    }

    @Test
    void refusesAnOrderIdThatNoOrderCanHave() {
        assertThat(Calls.get(SANDBOX.sandbox(), "/orders/" + "x".repeat(51)).code())
                .isEqualTo(1006);
    }

    @Test
    void refusesAnAddressThatIsNotUtf8() {
        assertThat(Calls.get(SANDBOX.sandbox(), "/orders/%C3").status()).isIn(400, 404);
    }
}
