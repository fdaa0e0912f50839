package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.cert.CertificateException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseUrlTest {
    private static final String BASE = "https://sandbox.shop.example";

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().baseUrl(URI.create(BASE + '/')));

    private static final String PAYMENT_PAGE = BASE + "/connect/";

    private static String order(ObjectNode body) {
        return Calls.paymentUrl(SANDBOX.sandbox(), body);
    }

    @Test
    void listensWhereItListened() {
        assertThat(SANDBOX.baseUri().getHost()).isEqualTo("127.0.0.1");
        assertThat(Calls.get(SANDBOX.sandbox(), "/gateways").status()).isEqualTo(200);
    }

    @Test
    void sendsCustomersToItsPaymentPage() {
        assertThat(order(Bodies.redirect())).startsWith(PAYMENT_PAGE);
        assertThat(Calls.get(SANDBOX.sandbox(), "/orders/" + Bodies.ORDER_ID)
                        .at("/data/payment_url")
                        .asText())
                .startsWith(PAYMENT_PAGE);
    }

    @Test
    void leadsAFormFor3DSecureThere() {
        ObjectNode order = Bodies.card("374500000000015");
        order.withObject("/customer").putObject("browser").put("language", "nl-NL");

        Calls.Answer answer = Calls.post(SANDBOX.sandbox(), order);

        assertThat(answer.at("/data/customer_verification/html").asText()).contains("action=\"" + PAYMENT_PAGE);
    }

    @Test
    void namesItForTheEventsOfATerminal() {
        assertThat(Calls.post(SANDBOX.sandbox(), Bodies.atTerminal("00000ABC"))
                        .at("/data/events_stream_url")
                        .asText())
                .isEqualTo(BASE + "/events/stream/");
    }

    @Test
    void namesItForTheNextPageOfAList() {
        order(Bodies.redirect());
        SANDBOX.sandbox().orders().pay(Bodies.ORDER_ID, "IDEAL", PaymentOutcome.SUCCESS);

        assertThat(Calls.get(SANDBOX.sandbox(), "/transactions?limit=1")
                        .at("/pager/after")
                        .asText())
                .startsWith(BASE + "/v1/json/transactions?");
    }

    @Test
    void remindsCustomersWithItsLink() {
        ObjectNode order = Bodies.redirect();
        order.withObject("/customer").put("email", "a.bakker@shop.example");
        order.withObject("/second_chance").put("send_email", true);
        order(order);
        SANDBOX.sandbox().clock().advance(Duration.ofHours(1));

        assertThat(SANDBOX.sandbox().outbox().get(0).link().toString()).startsWith(PAYMENT_PAGE);
    }

    @Test
    void namesNothingElseInNotifications() {
        try (Merchant merchant = new Merchant()) {
            ObjectNode order = Bodies.redirect();
            order.withObject("/payment_options").put("notification_url", merchant.url("/hook"));
            order(order);
            SANDBOX.sandbox().orders().pay(Bodies.ORDER_ID, "IDEAL", PaymentOutcome.SUCCESS);
            SANDBOX.sandbox().notifications().await(Duration.ofSeconds(10));

            String here = ":" + SANDBOX.baseUri().getPort();
            assertThat(merchant.received())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.body()).doesNotContain(here));
        }
    }

    @ParameterizedTest
    @CsvSource({BASE + ", 200", "https://shop.example, 403"})
    void takesWhatItsPagesSendThroughAProxyThatNamesAnotherHost(String origin, int status) {
        URI reset = SANDBOX.baseUri().resolve("/sandbox/reset");

        assertThat(Calls.raw(HttpRequest.newBuilder(reset)
                                .header("Origin", origin)
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "https://sandbox:8443, sandbox",
        "https://192.0.2.7, 192.0.2.7",
        "'https://[2001:db8::7]:8443', 2001:db8:0:0:0:0:0:7"
    })
    void provesItselfByThatNameToo(URI base, String name) throws CertificateException {
        try (Sandbox tls = Sandbox.builder().tls().baseUrl(base).start()) {
            assertThat(tls.tls().certificate().getSubjectAlternativeNames().toString())
                    .contains("localhost", "127.0.0.1", name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://LocalHost:80/, http://localhost",
        "https://shop.example:443, https://shop.example",
        "http://shop.example:9080, http://shop.example:9080",
        "'http://[::1]:9080', 'http://[::1]:9080'"
    })
    void isWrittenAsBrowsersWriteIt(String given, String written) {
        assertThat(BaseUrl.of("--base-url", given)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "shop.example, has to start with http:// or https://",
        "ftp://shop.example, has to start with http:// or https://",
        "http://two words, has to be a URL",
        "http:shop.example, has to name a host",
        "http://under_score, has to name a host",
        "http://shop.example:0, has to have a port of 1 to 65535",
        "http://shop.example:65536, has to have a port of 1 to 65535",
        "http://shop.example/v1/json, 'must have no path, as the sandbox lies at the root'",
        "http://shop.example?a=b, must have no query or fragment",
        "http://shop.example#top, must have no query or fragment"
    })
    void refusesAnythingElse(String given, String rule) {
        assertThatThrownBy(() -> CommandLine.settings("--base-url", given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--base-url: " + rule + ", and is " + given);
    }

    @Test
    void refusesCredentialsWithoutTellingThem() {
        assertThatThrownBy(() -> Sandbox.builder().baseUrl(URI.create("http://user:secret@shop.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baseUrl: must not hold credentials, and is http://***@shop.example");
    }
}
