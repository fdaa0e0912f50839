package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.fault.FaultKind;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard's tools for developers, beside the decisions of the real one. */
class DashboardToolsTest extends DashboardCase {

    private List<String> found(String query) {
        return page("/?" + query).select("tbody th").eachText();
    }

    private Document page(String path) {
        return Jsoup.parse(open(path).html());
    }

    @Test
    void findsOrdersByAPartOfTheirIdOrByTheIdOfTheirPayment() {
        create("shop-1");
        create("shop-2");
        create("other");
        sandbox.orders().pay("shop-2", "IDEAL", PaymentOutcome.SUCCESS);

        assertThat(found("id=SHOP")).containsExactly("shop-2", "shop-1");
        assertThat(found("id=" + calls.order("shop-2").path("transaction_id").asText()))
                .containsExactly("shop-2");
        assertThat(open("/?id=nothing").html()).contains("No orders match your search");
    }

    @Test
    void findsOrdersByStatusMethodAndTime() {
        create("old");
        sandbox.clock().advance(Duration.ofHours(2));
        create("paid");
        create("open");
        sandbox.orders().pay("paid", "VISA", PaymentOutcome.SUCCESS);

        assertThat(found("status=completed")).containsExactly("paid");
        assertThat(found("method=VISA")).containsExactly("paid");
        assertThat(found("within=PT1H")).containsExactly("open", "paid");
        assertThat(found("within=PT1H&status=initialized")).containsExactly("open");
        assertThat(found("within=nonsense")).hasSize(3);
    }

    @Test
    void keepsWhatIsLookedForFromPageToPage() {
        for (int i = 10; i < 40; i++) {
            create("shop-" + i);
        }
        create("other");

        Document first = page("/?id=shop");

        assertThat(first.text()).contains("30 orders found, newest first, page 1 of 2");
        assertThat(page(first.expectFirst("nav[aria-label='Pages of orders'] a").attr("href"))
                        .text())
                .contains("shop-10")
                .doesNotContain("other");
    }

    @ParameterizedTest
    @CsvSource({
        "success, VISA, completed/completed",
        "failure, '', declined/declined",
        "cancelled, IDEAL, void/cancelled",
        "expired, IDEAL, expired/expired",
        "uncleared, VISA, uncleared/uncleared"
    })
    void paysAnOpenOrder(String outcome, String method, String state) {
        create(ID);

        press("decide", "order_id=" + ID + "&outcome=" + outcome + "&method=" + method);

        assertThat(calls.state(ID)).isEqualTo(state);
    }

    @Test
    void refundsAndCapturesAsTheMerchantDoes() {
        calls.create(Bodies.redirect().put("capture", "manual"));
        press("decide", "order_id=" + ID + "&outcome=success&method=VISA");
        assertThat(order().html()).contains("Capture (EUR)", "Release authorisation");

        press("capture", "order_id=" + ID + "&amount=10.00");
        assertThat(calls.state(ID)).isEqualTo("completed/completed");

        press("refund", "order_id=" + ID + "&amount=4,00");
        assertThat(calls.order(ID).at("/related_transactions/1/amount").asLong())
                .isEqualTo(400);
        assertThat(order().html()).contains("value=\"6.00\"", "POST /orders/" + ID + "/refunds");
    }

    @Test
    void releasesShipsAndCancels() {
        calls.create(Bodies.redirect().put("capture", "manual"));
        press("decide", "order_id=" + ID + "&outcome=success&method=VISA");
        press("release", "order_id=" + ID);
        assertThat(calls.state(ID)).isEqualTo("void/void");

        create("later");
        sandbox.orders().pay("later", "BNPL_MF", PaymentOutcome.SUCCESS);
        press("ship", "order_id=later");
        assertThat(calls.state("later")).isEqualTo("shipped/uncleared");

        create("open");
        press("cancel", "order_id=open");
        assertThat(calls.order("open").path("status").asText()).isEqualTo("cancelled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refund order_id=shop-0001&amount=ten",
                "refund order_id=shop-0001&amount=0.001",
                "refund order_id=shop-0001&amount=11",
                "capture order_id=shop-0001&amount=1",
                "decide order_id=shop-0001&outcome=luck",
                "decide order_id=shop-0001&outcome=success&method=NOTHING"
            })
    void tellsOnTheOrderWhyItDoesNotGo(String deed) {
        create(ID);
        sandbox.orders().pay(ID, "VISA", PaymentOutcome.SUCCESS);
        String[] parts = deed.split(" ", 2);

        Shown answer = press(parts[0], parts[1]);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.html()).select("[role=alert]").text()).isNotEmpty();
    }

    /** Whoever follows the steps of the page comes to the hash of the header. */
    @Test
    void showsHowToVerifyANotification() throws Exception {
        try (Merchant merchant = new Merchant()) {
            ObjectNode body = Bodies.redirect().put("description", "It's Bakker's");
            body.withObject("/payment_options").put("notification_url", merchant.url("/notify"));
            calls.create(body);
            sandbox.orders().pay(ID, "IDEAL", PaymentOutcome.SUCCESS);
            sandbox.notifications().await(Duration.ofSeconds(20));
        }
        List<String> steps = Jsoup.parse(order().html()).select(".steps pre").eachText();
        String time = steps.get(1).substring(0, steps.get(1).indexOf(':'));
        String signature = steps.get(1).substring(time.length() + 1);
        String signed = Jsoup.parse(order().html()).expectFirst("pre").wholeText();
        Mac mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(sandbox.apiKey().getBytes(StandardCharsets.UTF_8), "HmacSHA512"));

        assertThat(HexFormat.of().formatHex(mac.doFinal((time + ':' + signed).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(signature);
        assertThat(steps.get(2)).contains("It'\\''s Bakker'\\''s").endsWith("openssl dgst -sha512 -hmac \"$API_KEY\"");
    }

    @Test
    void setsAndRemovesFaultsAndShowsThemOnEveryPage() {
        create(ID);
        press("fault", "kind=error_before&times=2&target=getOrder");

        assertThat(open("/").html()).contains("1 fault active");
        assertThat(open("/faults").html()).contains("error_before, 2 times, calls of getOrder");
        Calls.raw(HttpRequest.newBuilder(sandbox.baseUri().resolve("/v1/json/orders/" + ID))
                .header("api_key", sandbox.apiKey()));
        assertThat(sandbox.faults().given()).containsEntry(FaultKind.ERROR_BEFORE, 1L);

        press("faults-clear", "");
        assertThat(open("/").html()).contains("No faults");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=stall&times=2&share=&lasting=1.5&target=getOrder|stall, 2 times, lasting 1.5 s, calls of"
                        + " getOrder",
                "kind=empty&times=1&share=2,5&lasting=&target=|empty, 2.5 %",
                "kind=notification_delay&times=1&lasting=60&target=a-1|notification_delay, once, lasting 60 s, order"
                        + " a-1",
                "kind=too_many_requests&times=1|too_many_requests, once, lasting 1 s"
            })
    void setsAllThatAFaultCanDoAndShowsIt(String fields, String words) {
        press("fault", fields);

        assertThat(open("/faults").html()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=luck&times=1",
                "kind=stall&times=1.5",
                "kind=stall&times=1&share=101",
                "kind=stall&times=1&share=some",
                "kind=stall&times=1&lasting=-1",
                "kind=stall&times=1&lasting=0.0001",
                "kind=notification_delay&times=1&lasting=0",
                "kind=stall&times=many",
                "kind=stall&times=0",
                "kind=stall&times=1&target=nothing",
                "kind=tls_failure&times=1"
            })
    void tellsWhyAFaultCannotBeSet(String fields) {
        Shown answer = press("fault", fields);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html()).contains("role=\"alert\"");
    }

    @Test
    void listsCallsWithWhatWasSentAndAnswered() {
        create(ID);
        calls.order("nobody");

        assertThat(open("/calls").html()).contains("POST /orders", "\"order_id\"", "GET /orders/nobody");
        assertThat(open("/calls?only=refused").html())
                .contains("GET /orders/nobody")
                .doesNotContain("POST /orders");
    }

    @Test
    void singlesOutWhatOnlyTheStrictModeRefuses() {
        try (Sandbox strict = Sandbox.builder().strict().start()) {
            Calls.raw(HttpRequest.newBuilder(strict.baseUri().resolve("/v1/json/orders"))
                    .header("api_key", strict.apiKey())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(
                            Bodies.redirect().put("unheard_of", 1).toString())));
            Calls.raw(HttpRequest.newBuilder(strict.baseUri().resolve("/v1/json/orders/nobody"))
                    .header("api_key", strict.apiKey()));
            String page = shown(HttpRequest.newBuilder(strict.baseUri().resolve("/calls?only=strict")))
                    .html();

            assertThat(page).contains("strict: /unheard_of").doesNotContain("/orders/nobody");
        }
    }

    @Test
    void loadsItselfAgainOnlyWhenAsked() {
        create(ID);

        assertThat(order().html()).doesNotContain("http-equiv").contains("&amp;live=1");
        assertThat(open("/dashboard/order?id=" + ID + "&live=1").html())
                .contains("<meta http-equiv=\"refresh\" content=\"5\">", "Stop refreshing");
    }

    @Test
    void showsAccountsAndTheirBalances() {
        Document page = page("/accounts");

        assertThat(page.text()).contains("Sandbox partner");
    }
}
