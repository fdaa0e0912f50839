package com.multisafepay.contract.broker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for a Pact broker: keeps what it is sent, and answers with the links that a client follows. It judges nothing. */
final class RecordingBroker implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> LINKS = Map.of(
            "pb:publish-contracts", "/contracts/publish",
            "pf:publish-provider-contract", "/provider-contracts/provider/{provider}/publish",
            "pb:environments", "/environments",
            "pb:provider", "/pacticipants/multisafepay-api",
            "pb:branch-version", "/pacticipants/multisafepay-api/branches/{branch}/versions/{version}",
            "pb:pacticipant-version", "/pacticipants/{pacticipant}/versions/{version}",
            "pb:provider-pacts-for-verification", "/pacts/provider/{provider}/for-verification");

    /**
     * A request.
     *
     * @param line the method and the address
     * @param token what came in {@code Authorization}
     * @param body the body
     */
    record Sent(String line, String token, String body) {}

    private final HttpServer server;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final ObjectNode pact;

    /** Starts a broker that has one pact to verify. */
    RecordingBroker(ObjectNode pact) throws IOException {
        this.pact = pact;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Sent> sent() {
        return sent;
    }

    /** Returns the body of the only request whose first line begins so. */
    String body(String line) {
        return sent.stream()
                .filter(each -> each.line().startsWith(line))
                .map(Sent::body)
                .reduce((one, other) -> {
                    throw new AssertionError("more than one " + line);
                })
                .orElseThrow(() -> new AssertionError("no " + line + " among " + sent));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        sent.add(new Sent(
                exchange.getRequestMethod() + ' ' + exchange.getRequestURI(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode links = answer.putObject("_links");
        LINKS.forEach(
                (name, link) -> links.putObject(name).put("href", url() + link).put("templated", true));
        links.putObject("self").put("href", url() + path);
        answer.putArray("notices");
        if (path.startsWith("/matrix")) {
            answer.putObject("summary")
                    .put("deployable", true)
                    .put("reason", "ok")
                    .put("success", 1);
            answer.putArray("matrix");
        } else if (path.contains("/versions/")) {
            links.putArray("pb:record-deployment")
                    .addObject()
                    .put("name", "production")
                    .put("href", url() + "/deployed/production");
        } else if (path.endsWith("/for-verification")) {
            ObjectNode due = answer.putObject("_embedded").putArray("pacts").addObject();
            due.put("shortDescription", "latest from main");
            due.putObject("verificationProperties").put("pending", false).putArray("notices");
            due.putObject("_links").putObject("self").put("name", "a pact").put("href", url() + "/pact");
        } else if (path.equals("/pact")) {
            answer.setAll(pact);
            links.putObject("pb:publish-verification-results").put("href", url() + "/results");
        } else if (path.endsWith("/publish")) {
            links.putArray("pb:pacticipant-version-tags");
            links.putArray("pb:contracts");
            answer.putObject("_embedded").putObject("version").put("number", "1");
        }
        byte[] bytes = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/hal+json");
        exchange.sendResponseHeaders(
                exchange.getRequestMethod().equals("POST") && !path.endsWith("/for-verification") ? 201 : 200,
                bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
