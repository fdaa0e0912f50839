package com.multisafepay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.order.Order;
import feign.Client;
import feign.Request;
import feign.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A transport that answers from a list, the last one again and again, and keeps what was asked, in a file too. */
public final class Wire implements Client {
    /** One call in each line, for tests that hold all that the library writes to the contract. */
    private static final Traffic TRAFFIC = new Traffic();

    public final List<String> asked = new ArrayList<>();
    private final int status;
    private final Deque<String> answers;

    private Wire(int status, Stream<String> answers) {
        this.status = status;
        this.answers = answers.map(each -> each.replace('\'', '"')).collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Answers successes with these {@code data}. */
    public static Wire answering(String... data) {
        return new Wire(200, Stream.of(data).map(each -> "{'success':true,'data':" + each + "}"));
    }

    /** Refuses everything. */
    public static Wire refusing(int status, int code) {
        return new Wire(status, Stream.of("{'success':false,'error_code':" + code + ",'error_info':'No'}"));
    }

    /** Knows nothing of what is asked for. */
    public static Wire findingNothing() {
        return new Wire(404, Stream.of("{'success':false,'error_code':1000,'error_info':'Not found'}"));
    }

    public MultiSafepay client() {
        return MultiSafepay.builder().apiKey("key-of-a-test").httpClient(this).build();
    }

    /** The only call, such as {@code PATCH /orders/a {"status":"cancelled"}}. */
    public String only() {
        if (asked.size() != 1) {
            throw new AssertionError("one call was expected: " + asked);
        }
        return asked.get(0);
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        byte[] body = request.body();
        URI url = URI.create(request.url());
        TRAFFIC.add(request);
        asked.add(request.httpMethod() + " "
                + url.getRawPath().replace("/v1/json", "")
                + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery())
                + (body == null || body.length == 0 ? "" : " " + new String(body, UTF_8).replace('"', '\'')));
        return Response.builder()
                .request(request)
                .status(status)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(answers.size() > 1 ? answers.remove() : answers.element(), UTF_8)
                .build();
    }

    /** An order as the API tells it, with these members on top of the usual ones. */
    public static Order order(String members) {
        String usual = "'order_id':'a','currency':'EUR','amount':1000,'amount_refunded':0";
        try (MultiSafepay client =
                Wire.answering("{" + usual + "," + members + "}").client()) {
            return client.orders().get("a");
        }
    }
}
