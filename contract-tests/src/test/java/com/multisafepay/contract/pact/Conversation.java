package com.multisafepay.contract.pact;

import static au.com.dius.pact.consumer.model.MockServerImplementation.JavaHttpServer;

import au.com.dius.pact.consumer.ConsumerPactRunnerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import au.com.dius.pact.consumer.dsl.Matchers;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import com.multisafepay.MultiSafepay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One interaction of the pact, named by its business case, and what the library makes of the answer. */
final class Conversation {
    private static final String HOST = "127.0.0.1";

    private final String words;
    private final PactBuilder pact = new PactBuilder(Pacts.CONSUMER, Pacts.PROVIDER, PactSpecVersion.V4);
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private String method = "GET";
    private String path = "/";
    private Optional<String> expression = Optional.empty();
    private String key = Pacts.KEY;
    private Optional<Consumer<LambdaDslJsonBody>> sent = Optional.empty();
    private Optional<String> whole = Optional.empty();
    private int status;
    private Consumer<LambdaDslJsonBody> answer = body -> {};

    private Conversation(String words) {
        this.words = words;
    }

    static Conversation about(String words) {
        return new Conversation(words);
    }

    /** A conversation in which the key is wrong, and refused as most operations do. */
    static Conversation withWrongKey(String words) {
        return about(words + " with a wrong key").key(Pacts.WRONG_KEY).refuses(401, 1032, "Invalid API key");
    }

    /** The key that the library sends, where it is another than {@link Pacts#KEY}. */
    Conversation key(String other) {
        key = other;
        return this;
    }

    /** The state that the provider has to be in, with the order that it is about. */
    Conversation given(String state, String orderId) {
        pact.given(state, Map.of("order_id", orderId));
        return this;
    }

    /** The state in which nothing has happened yet. */
    Conversation givenAnAccountWithoutOrders() {
        pact.given("an account without orders");
        return this;
    }

    /** The state in which a customer's card is on file. */
    Conversation givenAStoredCardOf(String customer) {
        pact.given("a stored card", Map.of("customer_reference", customer));
        return this;
    }

    Conversation asks(String verb, String target) {
        method = verb;
        path = target;
        return this;
    }

    /** A call to a path that the provider's state decides, such as {@code /orders/${id}}, with an example of it. */
    Conversation asks(String verb, String template, String example) {
        expression = Optional.of(template);
        return asks(verb, example);
    }

    /** A parameter, which is repeated where it has several values. */
    Conversation query(String name, String... values) {
        query.put(name, List.of(values));
        return this;
    }

    Conversation sends(Consumer<LambdaDslJsonBody> body) {
        sent = Optional.of(body);
        return this;
    }

    /** A body that {@code whole-requests.json} has under a name, held by its values. */
    Conversation sendsAsIn(String name) {
        whole = Optional.of(Pacts.wholeRequest(name));
        return this;
    }

    /** A success with these members of {@code data}. */
    Conversation answers(Consumer<LambdaDslJsonBody> body) {
        status = 200;
        answer = body;
        return this;
    }

    /** A refusal in the API's own shape. */
    Conversation refuses(int httpStatus, int code, String info) {
        status = httpStatus;
        answer = body -> body.booleanValue("success", false)
                .numberValue("error_code", code)
                .stringType("error_info", info);
        return this;
    }

    /** A refusal that holds a message and nothing else. */
    Conversation refusesBarely(int httpStatus, String message) {
        status = httpStatus;
        answer = body -> body.stringValue("message", message);
        return this;
    }

    /** A refusal whose message lies in an object. */
    Conversation refusesInside(int httpStatus, String message) {
        status = httpStatus;
        answer = body ->
                body.booleanValue("success", false).object("error", error -> error.stringValue("message", message));
        return this;
    }

    /** A refusal that names a field. */
    Conversation refusesField(String field, String rule) {
        status = 422;
        answer = body -> body.booleanValue("success", false)
                .stringType("message", "Invalid fields")
                .minArrayLike(
                        "errors",
                        1,
                        error -> error.stringValue("attribute", field)
                                .stringType("message", rule)
                                .stringValue("uri", "#/" + field.replace('.', '/')));
        return this;
    }

    /** Holds it: the library makes the call, and makes of the answer what it should. */
    void then(Consumer<MultiSafepay> calls) {
        PactVerificationResult result = ConsumerPactRunnerKt.runConsumerTest(
                toPact(),
                MockProviderConfig.httpConfig(HOST, 0, PactSpecVersion.V4, JavaHttpServer),
                (server, context) -> {
                    try (MultiSafepay client = Pacts.client(server, key)) {
                        calls.accept(client);
                    }
                    return null;
                });
        if (result instanceof PactVerificationResult.Error error) {
            PactVerificationResult requests = error.getMockServerState();
            String cause = requests instanceof PactVerificationResult.Ok
                    ? String.valueOf(error.getError().getMessage())
                    : requests.getDescription();
            throw new AssertionError(words + ": " + cause.strip(), error.getError());
        }
        if (!(result instanceof PactVerificationResult.Ok)) {
            throw new AssertionError(words + ": " + result.getDescription().strip());
        }
    }

    /** The interaction alone, for a test in which one of the parties breaks it. */
    V4Pact toPact() {
        return pact.expectsToReceiveHttpInteraction(
                        words,
                        http -> http.withRequest(this::request)
                                .willRespondWith(response -> response.status(status)
                                        .body(LambdaDsl.newJsonBody(this::told).build())))
                .toPact();
    }

    private HttpRequestBuilder request(HttpRequestBuilder request) {
        HttpRequestBuilder verb = request.method(method);
        HttpRequestBuilder aimed = expression
                .map(template -> verb.path(Matchers.fromProviderState(template, path)))
                .orElseGet(() -> verb.path(path));
        HttpRequestBuilder made = aimed.header("api_key", key).header("Accept", "application/json");
        query.forEach(made::queryParameter);
        whole.ifPresent(json -> made.body(json, "application/json"));
        return sent.map(body -> made.body(LambdaDsl.newJsonBody(body).build())).orElse(made);
    }

    private void told(LambdaDslJsonBody body) {
        if (status == 200) {
            body.booleanValue("success", true);
        }
        answer.accept(body);
    }
}
