package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The dashboard of a sandbox that passes calls on to a server whose answer has drifted from the contract. */
class DashboardViolationsTest {
    private static final String DRIFTED =
            "{\"success\":true,\"data\":{\"order_id\":\"a\",\"status\":\"new\",\"currency\":\"EUR\",\"amount\":\"ten\",\"<b>loyalty\":{\"points\":3},\"points\":3}}";

    private final HttpServer api;
    private final Sandbox proxy;

    DashboardViolationsTest() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/v1/json/orders", DRIFTED);
        answer("/v1/json/gateways", "{\"success\":true,\"data\":[]}");
        api.start();
        proxy = Sandbox.builder()
                .proxy(URI.create("http://127.0.0.1:" + api.getAddress().getPort() + "/v1/json"))
                .start();
    }

    private void answer(String path, String body) {
        api.createContext(path, exchange -> {
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        proxy.close();
        api.stop(0);
    }

    private HttpRequest.Builder to(String path) {
        return Calls.request(proxy, path);
    }

    private Document dashboard() {
        return Jsoup.parse(
                DashboardCase.shown(HttpRequest.newBuilder(proxy.baseUri().resolve("/")))
                        .html());
    }

    @Test
    void showsTheCallsThatBrokeTheContractTheLatestFirst() {
        Calls.raw(to("/orders/a"));
        Calls.raw(to("/gateways"));
        Calls.raw(to("/gateways?colour=red"));

        Element section = dashboard().expectFirst("section[aria-labelledby=violations]");

        assertThat(section.expectFirst("h2").text()).isEqualTo("Contract violations");
        assertThat(section.select("h3").eachText())
                .containsExactly("GET /gateways, status 200", "GET /orders/{order_id}, status 200");
        assertThat(section.select("li").eachText())
                .containsExactly(
                        "request: query parameter colour: is not one that the contract names",
                        "answer /data/***: is not a member that the contract names",
                        "answer /data/points: is not a member that the contract names",
                        "answer /data/amount: string found, integer expected");
    }

    @Test
    void showsWhatWasSentAgainstTheContractWithoutItsValue() {
        Calls.raw(to("/orders")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        Bodies.redirect().put("amount", "thousand").toString())));

        assertThat(dashboard()
                        .expectFirst("section[aria-labelledby=violations]")
                        .text())
                .contains("POST /orders", "request /amount: string found, integer expected")
                .doesNotContain("thousand");
    }

    @Test
    void showsTheLatestTwenty() {
        for (int i = 0; i < 21; i++) {
            Calls.raw(to("/orders/a"));
        }

        assertThat(dashboard().select("section[aria-labelledby=violations] h3")).hasSize(20);
    }

    @Test
    void hasNoSuchSectionWhereTheContractIsKept() {
        Calls.raw(to("/gateways"));

        assertThat(dashboard().select("#violations")).isEmpty();
    }
}
