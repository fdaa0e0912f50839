package com.multisafepay.contract.live;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.verifier.ApiContract;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Has those conversations of the pacts that do no harm with an API behind a sandbox, which passes them on and checks them: reading,
 * creating and cancelling orders, test payments. Orders get ids of their own, and where a conversation needs an order, it is made first.
 */
final class LiveConversations {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Operations on orders, which any account has to answer as the pacts say; the others depend on what an account may do. */
    private static final Set<String> ORDERS = Set.of("createOrder", "getOrder", "updateOrder");

    private static final Set<String> READING = Set.of(
            "getApiToken",
            "getGateway",
            "getMe",
            "getPaymentMethod",
            "getTransaction",
            "listCategories",
            "listClosingBalances",
            "listGateways",
            "listIssuers",
            "listPaymentMethods",
            "listTerminals",
            "listTokens",
            "listTransactions");
    /** States that conversations can make, with the body of the order that makes each. */
    private static final Map<String, String> STATES = Map.of(
            "no order",
            "",
            "an account without orders",
            "",
            "an open order",
            "{'type':'redirect','order_id':'%s','currency':'EUR','amount':1000,'description':'Contract check'}",
            "a paid order",
            "{'type':'direct','order_id':'%s','currency':'EUR','amount':1000,'description':'Contract check','gateway':'VISA',"
                    + "'customer':{'locale':'en_US','ip_address':'198.51.100.7'},"
                    + "'payment_options':{'redirect_url':'https://shop.example/thanks'},"
                    + "'gateway_info':{'card_number':'4111111111111111','card_holder_name':'Test','card_expiry_date':'3012',"
                    + "'card_cvc':'123','flexible_3d':false,'moto':true}}");

    /** Members that name what one account alone has. */
    private static final Set<String> ONE_ACCOUNTS = Set.of("\"terminal_id\"", "\"recurring_id\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ApiContract contract = ApiContract.bundled();
    private final URI proxy;
    private final String key;
    private final String run;
    private final List<String> held = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    /**
     * Prepares conversations.
     *
     * @param proxy the address of a sandbox that passes calls on
     * @param key the key of the API behind it
     * @param run tells the orders of this run from those of others
     */
    LiveConversations(URI proxy, String key, String run) {
        this.proxy = proxy;
        this.key = key;
        this.run = run;
    }

    /** Has all of the pacts of a folder that do no harm. */
    LiveConversations hold(Path pacts) throws IOException, InterruptedException {
        for (Interaction each :
                DefaultPactReader.INSTANCE.loadPact(pacts.toFile()).getInteractions()) {
            SynchronousRequestResponse exchange = each.asSynchronousRequestResponse();
            if (exchange != null && harmless(exchange)) {
                hold(exchange);
            }
        }
        violations();
        return this;
    }

    /** Returns the names of the conversations. */
    List<String> held() {
        return held;
    }

    /** Returns where the API broke the contract, or did to an order what no pact says. */
    List<String> findings() {
        return findings;
    }

    private boolean harmless(SynchronousRequestResponse exchange) {
        IRequest request = exchange.getRequest();
        String body = body(request);
        boolean can = exchange.getProviderStates().stream().allMatch(state -> STATES.containsKey(state.getName()))
                && ONE_ACCOUNTS.stream().noneMatch(body::contains);
        return switch (operation(request)) {
            case "updateOrder" -> can && body.contains("\"cancelled\"");
            case "createOrder", "getOrder" -> can;
            default -> can && READING.contains(operation(request));
        };
    }

    private String operation(IRequest request) {
        return contract.operation(request.getMethod(), request.getPath())
                .map(ApiContract.Operation::id)
                .orElse("");
    }

    private static String body(IRequest request) {
        return request.getBody().isPresent() ? request.getBody().valueAsString() : "";
    }

    private void hold(SynchronousRequestResponse exchange) throws IOException, InterruptedException {
        IRequest request = exchange.getRequest();
        String path = request.getPath();
        String body = body(request);
        for (String id : orders(exchange)) {
            path = path.replace("/orders/" + id, "/orders/" + own(id));
            body = body.replace('"' + id + '"', '"' + own(id) + '"');
        }
        for (ProviderState state : exchange.getProviderStates()) {
            make(state);
        }
        int status = send(request.getMethod(), path + query(request), body, keyOf(request));
        int expected = exchange.getResponse().getStatus();
        held.add(exchange.getDescription());
        if (expected == 200 && status != expected && ORDERS.contains(operation(request))) {
            findings.add(exchange.getDescription() + ": the pact has HTTP 200, and the API answered " + status);
        }
    }

    /** Returns the ids of the orders that a conversation is about, by its states and its body. */
    private static List<String> orders(SynchronousRequestResponse exchange) throws IOException {
        List<String> ids = exchange.getProviderStates().stream()
                .map(state -> String.valueOf(state.getParams().get("order_id")))
                .collect(Collectors.toCollection(ArrayList::new));
        String body = body(exchange.getRequest());
        Optional.ofNullable(body.isEmpty() ? null : JSON.readTree(body).get("order_id"))
                .map(JsonNode::asText)
                .ifPresent(ids::add);
        return ids;
    }

    private String own(String id) {
        return id + '-' + run + '-' + held.size();
    }

    private void make(ProviderState state) throws IOException, InterruptedException {
        String order = STATES.getOrDefault(state.getName(), "");
        if (!order.isEmpty()) {
            String id = own(String.valueOf(state.getParams().get("order_id")));
            int status = send("POST", "/orders", String.format(order, id).replace('\'', '"'), key);
            if (status != 200) {
                findings.add(state.getName() + ": could not be made, the API answered " + status);
            }
        }
    }

    private String keyOf(IRequest request) {
        String sent = request.getHeaders().getOrDefault("api_key", List.of("")).get(0);
        return sent.contains("wrong") ? sent : key;
    }

    private static String query(IRequest request) {
        Map<String, List<String>> query = new HashMap<>(request.getQuery());
        String all = query.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value -> each.getKey() + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : '?' + all;
    }

    private int send(String method, String target, String body, String sentKey)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(proxy + target))
                .header("api_key", sentKey)
                .header("Accept", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return http.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    /** The violations that the sandbox in between saw; a request of a pact that is refused may break the contract. */
    private void violations() throws IOException, InterruptedException {
        HttpResponse<byte[]> journal = http.send(
                HttpRequest.newBuilder(proxy.resolve("/sandbox/journal"))
                        .header("api_key", key)
                        .build(),
                BodyHandlers.ofByteArray());
        for (JsonNode call : JSON.readTree(journal.body()).path("exchanges")) {
            call.path("violations").forEach(violation -> {
                if (violation.asText().startsWith("answer")
                        || call.path("status").asInt() == 200) {
                    findings.add(call.path("method").asText() + ' '
                            + call.path("target").asText() + ", HTTP "
                            + call.path("status").asInt() + ": " + violation.asText());
                }
            });
        }
    }
}
