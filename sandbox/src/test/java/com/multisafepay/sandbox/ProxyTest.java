package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.record.RecordedCall;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls are passed on to another server, here a sandbox or a server that answers as it is told. */
class ProxyTest extends ProxyCase {
    private final HttpServer told;
    private String asked = "";

    ProxyTest() throws IOException {
        told = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        told.start();
    }

    @AfterEach
    void stop() {
        told.stop(0);
    }

    /** Returns the address of a server that has one answer. */
    private URI answering(int status, String type, String body) {
        told.createContext("/", exchange -> {
            asked = exchange.getRequestMethod()
                    + ' '
                    + exchange.getRequestURI()
                    + ' '
                    + exchange.getRequestHeaders().getFirst("X-Trace")
                    + ' '
                    + exchange.getRequestHeaders().getFirst("api_key")
                    + ' '
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        return URI.create("http://127.0.0.1:" + told.getAddress().getPort() + "/api/");
    }

    private static RecordedCall latest(Sandbox proxy) {
        List<RecordedCall> calls = proxy.journal();
        return calls.get(calls.size() - 1);
    }

    @Test
    void answersAsTheOtherServerDoes() {
        try (Sandbox proxy = before(UPSTREAM.baseUri()).start()) {
            assertThat(create(proxy, Bodies.redirect()).at("/data/payment_url").asText())
                    .startsWith(UPSTREAM.baseUri().resolve("/connect/").toString());
            assertThat(Calls.get(proxy, "/orders/shop-0001").at("/data/amount").asInt())
                    .isEqualTo(1000);
            assertThat(Calls.get(proxy, "/orders/other").code()).isEqualTo(1006);
            assertThat(proxy.journal())
                    .allMatch(call -> call.violations().isEmpty())
                    .hasSize(3);
        }
    }

    @Test
    void passesOnPathQueryHeadersAndBodyAndWhatComesBack() {
        try (Sandbox proxy = before(answering(418, "text/html", "<p>tea</p>")).start()) {
            var answer = Calls.raw(Calls.request(proxy, "/orders/a%2Fb?x=1&y=%20")
                    .header("X-Trace", "t-1")
                    .method("PATCH", BodyPublishers.ofString("{\"status\":\"cancelled\"}")));

            assertThat(asked).isEqualTo("PATCH /api/orders/a%2Fb?x=1&y=%20 t-1 " + KEY + " {\"status\":\"cancelled\"}");
            assertThat(answer.statusCode()).isEqualTo(418);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html");
            assertThat(answer.headers().firstValue("Retry-After")).contains("7");
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("<p>tea</p>");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | {`success`:true,`data`:{`order_id`:7,`status`:`new`,`currency`:`EUR`,`amount`:`1000`,`customer`:[],`var1`:null}} | ",
                "200 | {`success`:true,`data`:{`order_id`:`a`,`status`:`new`,`currency`:`EUR`,`amount`:1,`loyalty`:{`points`:3}}} | answer /data/loyalty: is not a member that the contract names",
                "200 | {`success`:true,`data`:{`order_id`:`a`,`status`:`new`,`currency`:`EUR`,`amount`:`ten`}} | answer /data/amount: string found, integer expected",
                "418 | {`success`:false} | answer: the contract does not declare status 418",
                "200 | <p>no JSON</p> | answer: The body is not valid JSON at line 1, column 1",
            })
    void tellsWhereAnAnswerBreaksTheContract(int status, String body, String violation) {
        try (Sandbox proxy = before(answering(status, "application/json", body.replace('`', '"')))
                .start()) {
            Calls.raw(Calls.request(proxy, "/orders/a").GET());

            assertThat(latest(proxy).violations()).isEqualTo(violation == null ? List.of() : List.of(violation));
        }
    }

    @Test
    void tellsWhereARequestBreaksTheContract() {
        try (Sandbox proxy = before(UPSTREAM.baseUri()).start()) {
            create(proxy, Bodies.redirect().put("amount", "1000").put("colour", "red"));
            assertThat(latest(proxy).violations())
                    .containsExactly("request /colour: is not a member that the contract names");

            Calls.get(proxy, "/transactions?limit=many&colour=red");
            assertThat(latest(proxy).violations())
                    .anyMatch(each -> each.startsWith("request: limit: "))
                    .noneMatch(each -> each.contains("many"));

            Calls.send(Calls.request(proxy, "/unheard-of").GET());
            assertThat(latest(proxy).violations()).containsExactly("request: the contract has no such operation");
            assertThat(latest(proxy).target()).isEqualTo("/unheard-of");
        }
    }

    @Test
    void showsViolationsOverHttp() {
        try (Sandbox proxy = before(answering(418, "application/json", "{}")).start()) {
            Calls.raw(Calls.request(proxy, "/me").GET());

            JsonNode journal = Calls.send(Calls.request(proxy, "/../../sandbox/journal")
                            .uri(proxy.baseUri().resolve("/sandbox/journal"))
                            .GET())
                    .body();
            assertThat(journal.at("/exchanges/0/violations/0").asText())
                    .isEqualTo("answer: the contract does not declare status 418");
        }
    }

    @Test
    void tellsAServerThatDoesNotAnswer() {
        int free = told.getAddress().getPort();
        told.stop(0);
        try (Sandbox proxy =
                before(URI.create("http://127.0.0.1:" + free + "/v1/json")).start()) {
            Calls.Answer answer = Calls.get(proxy, "/me");

            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.info()).isEqualTo("127.0.0.1 did not answer: ConnectException");
        }
    }

    @Test
    void writesABodyOnceInTheLayoutOfACorpus() throws IOException {
        for (int run = 0; run < 2; run++) {
            try (Sandbox proxy = before(UPSTREAM.baseUri()).record(folder).start()) {
                Calls.get(proxy, "/orders/none");
                Calls.get(proxy, "/orders/nothing");
                Calls.get(proxy, "/unheard-of");
            }
        }

        assertThat(folder.resolve("index.tsv"))
                .content()
                .matches(
                        "file\tmethod\tpath\tpart\nresponses/getOrder-[0-9a-f-]+\\.json\tGET\t/orders/\\{order_id}\tanswer\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://api.example/v1/json | has to start with http:// or https://, and is ftp://api.example/v1/json",
                "https://api.example       | has to have the path of an API, such as /v1/json, and is https://api.example",
                "https://a:b@api.example/v1 | must not hold credentials, and is https://***@api.example/v1",
                "https://api.example/v1?a=b | must have no query or fragment, and is https://api.example/v1?a=b",
            })
    void refusesAnAddressThatIsNoApi(URI upstream, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sandbox.builder().proxy(upstream))
                .withMessage("proxy: " + rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.settings("--proxy", upstream.toString()))
                .withMessage("--proxy: " + rule);
    }

    @Test
    void refusesToRecordWhatIsNotPassedOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sandbox.builder().record(folder).start())
                .withMessage("record: needs a proxy, as only what is passed on is recorded");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandLine.settings("--record", folder.toString()))
                .withMessage("--record needs a --proxy, as only what is passed on is recorded");
    }
}
