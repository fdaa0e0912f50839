package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.Contract;
import com.multisafepay.spec.ApiSpec;
import com.multisafepay.spec.LoggableMembers;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of calls that are passed on, the journal, the dashboard and a recording keep no key and nothing that the contract does not call loggable. */
class ProxySecrecyTest extends ProxyCase {
    /** Returns all that is kept: the journal in Java and over HTTP, and the files with their names. */
    private String stored(Sandbox proxy) throws IOException {
        StringBuilder all = new StringBuilder(proxy.journal().toString());
        all.append(Calls.send(HttpRequest.newBuilder(proxy.baseUri().resolve("/sandbox/journal"))
                        .header("api_key", KEY))
                .body());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file).append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void storesNothingOfPeopleAndNoKey() throws IOException {
        ObjectNode order = Bodies.card("4111111111111111").put("var1", "loyal").put("order_id", "for-" + KEY);
        order.withObject("/customer").put("email", "anna.bakker@shop.example").put("first_name", "Anna");
        order.withObject("/payment_options").put("notification_url", "https://shop.example/?key=" + KEY);
        try (Sandbox proxy = before(UPSTREAM.baseUri()).record(folder).start()) {
            create(proxy, order);
            Calls.get(proxy, "/me?api_key=" + KEY);
            Calls.get(proxy, "/api-token");
            Calls.send(Calls.request(proxy, "/unheard-of/" + KEY).GET());

            assertThat(stored(proxy))
                    .doesNotContain(KEY, "Anna", "anna", "4111", "Bakker", "loyal", "198.51.100.7", "shop.example")
                    .contains("\"currency\" : \"EUR\"", "\"card_cvc\" : \"0\"", "\"email\" : \"***\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@shop.example", "4111 1111 1111 1111", "NL02ABNA0123456789", "nl02 abna 0123 4567 89"})
    void masksWhatTellsOfAPersonEvenWhereItMayBeStored(String telling) throws IOException {
        try (Sandbox proxy = before(UPSTREAM.baseUri()).record(folder).start()) {
            create(proxy, Bodies.redirect().put("order_id", telling));

            assertThat(stored(proxy)).doesNotContain(telling);
        }
    }

    @Test
    void writesWhatTheContractCallsLoggableAndNothingElse() throws IOException {
        try (InputStream json = ApiSpec.openApiJson()) {
            ObjectNode contract = (ObjectNode) Calls.MAPPER.readTree(json);
            contract.withObject("/x-loggable").withArray("values").removeAll().add("description");
            Contract other =
                    Contract.read(new ByteArrayInputStream(contract.toString().getBytes(StandardCharsets.UTF_8)));
            try (Sandbox proxy =
                    before(UPSTREAM.baseUri()).contract(other).record(folder).start()) {
                create(proxy, Bodies.redirect());

                assertThat(stored(proxy)).contains("\"Order 0001\"").doesNotContain("EUR", "1000");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"api_key", "Authorization", "query"})
    void keepsNoKeyHoweverItIsSent(String way) throws IOException {
        String order = Bodies.redirect().put("order_id", "for-" + KEY).toString();
        try (Sandbox proxy = before(UPSTREAM.baseUri()).record(folder).start()) {
            HttpRequest.Builder call = HttpRequest.newBuilder(
                            URI.create(proxy.baseUri() + "/orders" + (way.equals("query") ? "?api_key=" + KEY : "")))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(order));
            if (!way.equals("query")) {
                call.header(way, way.equals("Authorization") ? "Bearer " + KEY : KEY);
            }

            assertThat(Calls.send(call).status()).isEqualTo(200);
            assertThat(stored(proxy)).doesNotContain(KEY).contains("\"order_id\" : \"***\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/orders/anna@shop.example/files/4111111111111111",
                "/unheard-of/anna%40shop.example",
                "/unheard-of/%74he-key-of-a-shop",
                "/me?anna@shop.example=4111111111111111",
                "/me?colour=the-key-of-a-shop&the-key-of-a-shop=1",
            })
    void keepsOfAnAddressOnlyWhatIsNoData(String target) throws IOException {
        try (Sandbox proxy = before(UPSTREAM.baseUri()).record(folder).start()) {
            Calls.raw(Calls.request(proxy, target).GET());

            assertThat(proxy.journal())
                    .singleElement()
                    .satisfies(call -> assertThat(call.violations()).isNotEmpty());
            assertThat(stored(proxy)).doesNotContain(KEY, "%74he-key", "anna", "4111");
        }
    }

    @Test
    void keepsNoDataThatStandsInTheNameOfAMember() throws IOException {
        ObjectNode order = Bodies.redirect();
        order.put("anna@shop.example", 1).put("4111111111111111", 1).put(KEY, 1);
        order.withObject("/custom_info").put("anna@shop.example", "x").put(KEY, "x");
        try (Sandbox proxy = before(UPSTREAM.baseUri()).record(folder).start()) {
            create(proxy, order);

            assertThat(proxy.journal().get(0).violations())
                    .contains("request /***: is not a member that the contract names");
            assertThat(stored(proxy)).doesNotContain(KEY, "anna", "4111");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":false,\"data\":{},\"error_code\":1006,\"error_info\":\"No order of Anna's with the-key-of-a-shop\"}",
                "{\"message\":\"Anna, the-key-of-a-shop is wrong\"}",
                "{\"success\":true,\"data\":{\"api_token\":\"the-key-of-a-shop\",\"who\":{\"Anna\":[[\"Anna\"]]}}}",
                "<p>Anna, the-key-of-a-shop is wrong</p>",
                "[\"Anna\",\"the-key-of-a-shop\"]"
            })
    void keepsOfAnyAnswerOnlyWhatIsLoggable(String answer) throws IOException {
        HttpServer told = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        told.createContext("/", exchange -> {
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(400, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        told.start();
        URI upstream = URI.create("http://127.0.0.1:" + told.getAddress().getPort() + "/v1/json");
        try (Sandbox proxy = before(upstream).record(folder).start()) {
            Calls.raw(Calls.request(proxy, "/api-token").GET());

            assertThat(stored(proxy)).doesNotContain(KEY, "Anna ", "Anna's", "\"Anna\"]", "Anna,");
        } finally {
            told.stop(0);
        }
    }

    @Test
    void keepsTheFormOfWhatItMasks() throws IOException {
        try (Sandbox proxy = before(UPSTREAM.baseUri()).record(folder).start()) {
            Calls.get(proxy, "/gateways/VISA");
            create(proxy, Bodies.card("4111111111111111"));

            assertThat(stored(proxy))
                    .contains("\"id\" : \"XX\"", "\"card_number\" : \"0\"", "\"description\" : \"***\"")
                    .doesNotContain("\"id\" : \"VISA\"");
        }
    }

    /** Every member that is sent and answered, but for the loggable ones, holds the same telling text. */
    @Test
    void keepsNoValueOfAnyOtherMember() throws IOException {
        ObjectNode everything = Calls.MAPPER.createObjectNode();
        try (InputStream json = ApiSpec.openApiJson()) {
            Calls.MAPPER
                    .readTree(json)
                    .findValues("properties")
                    .forEach(members -> members.fieldNames().forEachRemaining(name -> everything.put(name, "tells")));
        }
        everything.remove(LoggableMembers.bundled().values());
        try (Sandbox proxy = before(UPSTREAM.baseUri()).record(folder).start()) {
            create(proxy, everything);

            assertThat(everything.size()).isGreaterThan(400);
            assertThat(stored(proxy)).doesNotContain("tells");
        }
    }
}
