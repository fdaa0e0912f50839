package com.multisafepay.internal.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps orders as the API does, as far as creations go, and fails as it is told: before a write takes effect, after it, or so that it comes late. */
final class Provider implements Client {

    /** The failure that the caller gets in place of an answer. */
    enum Failure {
        TIMEOUT,
        RESET,
        TRUNCATED,
        ERROR_PAGE,
        EMPTY,
        ANSWER_TO_SOMEBODY_ELSE,
        ANSWER_ABOUT_THE_ORDER,
        REDIRECT,
        HTTP_500,
        HTTP_501,
        HTTP_502,
        HTTP_503,
        HTTP_504
    }

    /** The moment at which the request takes effect. */
    enum Effect {
        NEVER,
        BEFORE_THE_ANSWER,
        BEFORE_THE_NEXT_WRITE,
        AFTER_THE_NEXT_WRITE
    }

    private record Fault(Failure failure, Effect effect) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final List<String> effects = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    int writes;
    int reads;
    private final Map<String, ObjectNode> orders = new HashMap<>();
    private final Deque<Fault> writeFaults = new ArrayDeque<>();
    private final Deque<Failure> readFaults = new ArrayDeque<>();
    private final List<Runnable> beforeTheNext = new ArrayList<>();
    private final List<Runnable> afterTheNext = new ArrayList<>();
    private int pagesNotFound;
    private int refusal;
    private String unknownOrder = no(1006, "Invalid transaction ID");

    void failWrite(Failure failure, Effect effect) {
        writeFaults.add(new Fault(failure, effect));
    }

    void failRead(Failure failure) {
        readFaults.add(failure);
    }

    /** Somebody in between knows nothing of the path of a read. */
    void failReadsWithAPageNotFound(int times) {
        pagesNotFound = times;
    }

    void answerUnknownOrdersWith(int code, String words) {
        unknownOrder = no(code, words);
    }

    void refuseOrders(int code) {
        refusal = code;
    }

    /** An order that is there before the test begins; members as {@code 'name':value}. */
    void hold(String id, String members) {
        orders.put(id, object(members).put("order_id", id).put("currency", "EUR"));
    }

    /** A refund or capture that is there before the test begins. */
    void relate(String id, String members) {
        related(order(id)).add(object(members));
    }

    private static ObjectNode object(String members) {
        try {
            return (ObjectNode) JSON.readTree(("{" + members + "}").replace('\'', '"'));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    ObjectNode order(String id) {
        return Objects.requireNonNull(orders.get(id));
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        String[] path = path(request);
        if (request.httpMethod() == Request.HttpMethod.GET) {
            return read(request, orders.get(path[1]));
        }
        writes++;
        JsonNode body = JSON.readTree(request.body());
        Fault fault = writeFaults.poll();
        run(beforeTheNext);
        String answer = "{}";
        switch (fault == null ? Effect.BEFORE_THE_ANSWER : fault.effect()) {
            case BEFORE_THE_ANSWER -> answer = take(path, body);
            case BEFORE_THE_NEXT_WRITE -> beforeTheNext.add(() -> take(path, body));
            case AFTER_THE_NEXT_WRITE, NEVER -> {}
        }
        run(afterTheNext);
        if (fault != null && fault.effect() == Effect.AFTER_THE_NEXT_WRITE) {
            afterTheNext.add(() -> take(path, body));
        }
        return fault == null
                ? answer(request, answer.contains("error_code") ? 404 : 200, answer)
                : fail(request, fault.failure(), answer);
    }

    private static String[] path(Request request) {
        return URI.create(request.url()).getPath().replace("/v1/json/", "").split("/", -1);
    }

    private Response read(Request request, @Nullable ObjectNode order) throws IOException {
        reads++;
        Failure failure = readFaults.poll();
        if (pagesNotFound-- > 0) {
            return answer(request, 404, "<html>Not found</html>");
        }
        String answer = order == null ? unknownOrder : yes(order);
        return failure == null ? answer(request, order == null ? 404 : 200, answer) : fail(request, failure, answer);
    }

    private static void run(List<Runnable> due) {
        List<Runnable> now = List.copyOf(due);
        due.clear();
        now.forEach(Runnable::run);
    }

    private String take(String[] path, JsonNode body) {
        String answer = path.length == 1
                ? create(body)
                : path[2].equals("refunds") ? refund(order(path[1]), body) : capture(order(path[1]), body);
        (answer.contains("error_code") ? refusals : effects).add(String.join("/", path) + " " + body);
        return answer;
    }

    private String create(JsonNode body) {
        if (refusal != 0) {
            return no(refusal, "Refused");
        }
        String id = body.path("order_id").asText();
        ObjectNode before = orders.get(id);
        if (before != null && before.path("status").asText().equals("completed")) {
            return no(1006, "Order ID is not unique");
        }
        boolean direct = body.path("type").asText().equals("direct");
        ObjectNode order = JSON.createObjectNode()
                .put("order_id", id)
                .put("currency", body.path("currency").asText())
                .put("amount", body.path("amount").asLong())
                .put("status", direct ? "completed" : "initialized")
                .put("payment_url", "https://pay.example/" + writes);
        orders.put(id, order);
        return yes(order);
    }

    private String refund(ObjectNode order, JsonNode body) {
        long amount = body.path("amount").asLong(order.path("amount").asLong());
        for (JsonNode related : related(order)) {
            if (related.path("amount").asLong() == amount) {
                return no(1034, "Same amount again");
            }
        }
        long id = 70L + related(order).size();
        related(order)
                .addObject()
                .put("type", "refund")
                .put("transaction_id", id)
                .put("amount", amount)
                .put("refund_order_id", body.path("refund_order_id").asText());
        return yes(JSON.createObjectNode().put("refund_id", id).put("transaction_id", id));
    }

    private String capture(ObjectNode order, JsonNode body) {
        long all = order.path("amount").asLong();
        long amount = body.path("amount").asLong(all);
        String id = amount == all
                ? order.path("order_id").asText()
                : body.path("new_order_id").asText();
        long taken = 0;
        for (JsonNode related : related(order)) {
            taken += related.path("amount").asLong();
            if (related.path("order_id").asText().equals(id)) {
                return no(1006, "Order ID is not unique");
            }
        }
        if (taken + amount > all) {
            return no(1001, "More than is left");
        }
        long transaction = 80L + related(order).size();
        related(order)
                .addObject()
                .put("type", "capture")
                .put("transaction_id", transaction)
                .put("amount", amount)
                .put("order_id", id);
        return yes(JSON.createObjectNode().put("transaction_id", transaction).put("order_id", id));
    }

    private static ArrayNode related(ObjectNode order) {
        return order.withArray("related_transactions");
    }

    private static String yes(JsonNode data) {
        return JSON.createObjectNode().put("success", true).set("data", data).toString();
    }

    private static String no(int code, String text) {
        return "{\"success\":false,\"data\":{},\"error_code\":" + code + ",\"error_info\":\"" + text + "\"}";
    }

    private static Response fail(Request request, Failure failure, String answer) throws IOException {
        return switch (failure) {
            case TIMEOUT -> throw new SocketTimeoutException("Read timed out");
            case RESET -> throw new SocketException("Connection reset");
            case TRUNCATED -> answer(request, 200, answer.substring(0, answer.length() / 2));
            case ERROR_PAGE -> answer(request, 200, "<html>Sorry</html>");
            case EMPTY -> answer(request, 200, "");
            case ANSWER_TO_SOMEBODY_ELSE -> answer(request, 200, about("other-1"));
            case ANSWER_ABOUT_THE_ORDER -> answer(request, 200, about(path(request)[1]));
            case REDIRECT -> answer(request, 302, "");
            default -> answer(request, Integer.parseInt(failure.name().substring(5)), "<html>Sorry</html>");
        };
    }

    private static String about(String id) {
        return yes(JSON.createObjectNode()
                .put("order_id", id)
                .put("status", "completed")
                .put("currency", "EUR")
                .put("transaction_id", 99));
    }

    private static Response answer(Request request, int status, String body) {
        return Response.builder()
                .request(request)
                .status(status)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(body, UTF_8)
                .build();
    }
}
