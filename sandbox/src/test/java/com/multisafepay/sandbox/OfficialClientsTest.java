package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls as MultiSafepay's own clients make them, by their headers and forms; the clients themselves are not run here. */
class OfficialClientsTest {
    private static final String KEY = "a-key-of-a-site";

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().apiKey(KEY));

    private static HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(URI.create(SANDBOX.baseUri() + path));
    }

    /** The Python client sends its key as a bearer alone, and a language with each call. */
    private static HttpRequest.Builder python(String path) {
        return call(path + (path.contains("?") ? "&" : "?") + "locale=en_US")
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json");
    }

    /** The Java client writes every number as a decimal, calls its JSON a form, and cannot send PATCH. */
    private static HttpRequest.Builder java(String path, String body) {
        return call(path)
                .header("api_key", KEY)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
    }

    private static Answer create() {
        return Calls.send(java(
                "/orders",
                "{'type':'redirect','order_id':'j1','currency':'EUR','amount':1000.0,'description':'Order',"
                        + "'days_active':30.0,'shopping_cart':{'items':[{'name':'Lamp','unit_price':5.0,'quantity':2.0,"
                        + "'merchant_item_id':'L1'}]}}"));
    }

    @Test
    void takesOrdersOfThePythonClient() {
        Answer created = Calls.send(
                python("/orders").POST(BodyPublishers.ofString(Bodies.redirect().toString())));

        assertThat(created.status()).isEqualTo(200);
        assertThat(Calls.send(python("/orders/shop-0001")).at("/data/amount").longValue())
                .isEqualTo(1000);
        assertThat(Calls.send(python("/payment-methods?include_coupons=1")).status())
                .isEqualTo(200);
    }

    @Test
    void takesTheNumbersOfTheJavaClient() {
        assertThat(create().status()).isEqualTo(200);
        assertThat(Calls.send(call("/orders/j1").header("api_key", KEY))
                        .at("/data/amount")
                        .toString())
                .isEqualTo("1000");
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 200",
        "1.0E3, 200",
        "+1000, 404",
        "1000.5, 404",
        "-1000.0, 404",
        "1e99, 404",
        "1e-2, 404",
        "x, 404"
    })
    void takesTheSameNumbersInTheQuery(String amount, int status) {
        HttpRequest.Builder call =
                call("/payment-methods?amount=" + amount.replace("+", "%2B")).header("api_key", KEY);

        assertThat(Calls.send(call).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "patch", "Patch"})
    void takesAPostThatAsksToBeAPatch(String method) {
        create();
        Answer cancelled =
                Calls.send(java("/orders/j1", "{'status':'cancelled'}").header("X-HTTP-Method-Override", method));

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(Calls.send(call("/orders/j1").header("api_key", KEY))
                        .at("/data/status")
                        .asText())
                .isEqualTo("cancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "GET", "PUT", ""})
    void takesNoOtherMethodFromAHeader(String method) {
        create();

        assertThat(Calls.send(java("/orders/j1", "{'status':'cancelled'}").header("X-HTTP-Method-Override", method))
                        .status())
                .isEqualTo(405);
    }

    @Test
    void leavesAGetAGet() {
        create();
        Answer read = Calls.send(call("/orders/j1").header("api_key", KEY).header("X-HTTP-Method-Override", "PATCH"));

        assertThat(read.at("/data/status").asText()).isEqualTo("initialized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "true", "false", "yes"})
    void takesEveryFormOfAFlagInTheQuery(String flag) {
        assertThat(Calls.send(call("/payment-methods?include_coupons=" + flag + "&group_cards=" + flag)
                                .header("api_key", KEY))
                        .status())
                .isEqualTo(200);
    }

    /** The typed call of the PHP client throws unless both members are there, and booleans. */
    @Test
    void tellsManualCaptureAsThePhpClientReadsIt() {
        Answer methods = Calls.send(
                call("/payment-methods?include_coupons=1&locale=en_US").header("api_key", KEY));

        assertThat(methods.status()).as(methods.body().toString()).isEqualTo(200);
        assertThat(methods.at("/data")).isNotEmpty().allSatisfy(method -> {
            assertThat(method.at("/manual_capture/is_enabled").isBoolean()).isTrue();
            assertThat(method.at("/manual_capture/supported").isBoolean()).isTrue();
        });
    }
}
