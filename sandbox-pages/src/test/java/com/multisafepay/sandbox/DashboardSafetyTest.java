package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardSafetyTest extends DashboardCase {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "refund-accept order_id=shop-0001&refund_id=x",
                "clock by=PT1S&order_id=shop-0001",
                "clock by=soon&order_id=shop-0001"
            })
    void namesTheFieldThatMakesNoSense(String deed) {
        create(ID);
        String[] parts = deed.split(" ", 2);

        Shown answer = press(parts[0], parts[1]);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html()).contains("has to be");
    }

    @Test
    void knowsNoOtherOrderOrDeed() {
        assertThat(open("/dashboard/order?id=nobody").status()).isEqualTo(404);
        assertThat(press("accept", "order_id=nobody").status()).isEqualTo(404);
        assertThat(press("explode", "order_id=nobody").status()).isEqualTo(404);
        assertThat(open("/dashboard/accept").status()).isEqualTo(404);
        assertThat(open("/dashboard").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://evil.example", "Sec-Fetch-Site, cross-site"})
    void takesNoFormFromAnotherSite(String header, String value) {
        create(ID);
        sandbox.orders().pay(ID, "IDEAL", PaymentOutcome.UNCLEARED);

        Shown answer = shown(form("accept", "order_id=" + ID).header(header, value));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(calls.state(ID)).isEqualTo("uncleared/uncleared");
    }

    @Test
    void escapesWhatMerchantsSend() {
        String id = "<script>\"'&é";
        calls.create(Bodies.redirect().put("order_id", id));

        String list = open("/").html();
        String page = open("/dashboard/order?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                .html();

        assertThat(list).contains("&lt;script&gt;\"'&amp;é").doesNotContain("<script");
        assertThat(page).contains("&lt;script&gt;\"'&amp;é").doesNotContain("<script");
    }

    @Test
    void allowsNoScriptsAndNothingFromElsewhere() {
        assertThat(open("/").header("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("script-src", "unsafe");
    }

    @Test
    void asksForTheKeyWhereOneIsConfigured() {
        try (Sandbox guarded = Sandbox.builder().apiKey("the-key").start()) {
            HttpRequest.Builder root = HttpRequest.newBuilder(guarded.baseUri().resolve("/"));

            assertThat(shown(root.copy().GET()).status()).isEqualTo(401);
            assertThat(shown(root.copy().GET()).header("WWW-Authenticate")).startsWith("Basic ");
            assertThat(shown(root.copy().header("Authorization", basic("wrong")).GET())
                            .status())
                    .isEqualTo(401);
            assertThat(shown(root.copy().header("Authorization", "Basic %").GET())
                            .status())
                    .isEqualTo(401);
            assertThat(shown(root.copy()
                                    .header("Authorization", basic("the-key"))
                                    .GET())
                            .status())
                    .isEqualTo(200);
            assertThat(shown(HttpRequest.newBuilder(guarded.baseUri().resolve("/style.css"))
                                    .GET())
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/outbox",
                "/dashboard/order?id=shop-0001",
                "/%6futbox",
                "/%64ashboard/order?id=shop-0001",
                "/%2F",
                "/other"
            })
    void showsNoOrderWithoutTheKey(String path) {
        try (Sandbox guarded = Sandbox.builder().apiKey("the-key").start()) {
            HttpRequest.Builder page = HttpRequest.newBuilder(guarded.baseUri().resolve(path));

            assertThat(shown(page.copy().GET()).status()).isEqualTo(401);
        }
    }

    @Test
    void doesNothingWithoutTheKey() {
        try (Sandbox guarded = Sandbox.builder().apiKey("the-key").start()) {
            HttpRequest.Builder move = HttpRequest.newBuilder(guarded.baseUri().resolve("/dashboard/clock"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("by=P30D&order_id="));

            assertThat(shown(move.copy()).status()).isEqualTo(401);
            assertThat(shown(move.copy().header("Authorization", basic("the-key")))
                            .status())
                    .isEqualTo(303);
        }
    }

    private static String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString(("me:" + password).getBytes(StandardCharsets.UTF_8));
    }
}
