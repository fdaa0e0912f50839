package com.multisafepay.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.verifier.ApiContract.Operation;
import feign.Capability;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Watches the calls of a running service, and counts where requests and answers break the contract. A Feign capability: it goes into any
 * Feign builder, or into the library's by {@code MultiSafepay.builder().capability(watch)}. It changes nothing, keeps no values, and a
 * call never fails because of it. Thread-safe.
 *
 * <p>Answers of up to 1 MiB are looked at; longer ones pass unseen.
 */
public final class ContractWatch implements Capability {
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A place where calls broke the contract.
     *
     * @param operationId the operation, such as {@code createOrder}; {@code unknown} where the contract has none for a call
     * @param side the side that broke it
     * @param pointer a JSON pointer to the member, with {@code *} for the elements of a list; empty for the whole body
     * @param rule the keyword of the schema that it broke, such as {@code type}, or {@code unknown} for a member that the contract lacks
     */
    public record Violation(String operationId, Side side, String pointer, String rule) {

        /** Checks that nothing is null. */
        public Violation {
            Objects.requireNonNull(operationId, "operationId");
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /** A side of a call. */
    public enum Side {
        /** The request of the service. */
        REQUEST,
        /** The answer of the API. */
        ANSWER
    }

    private final ApiContract contract;
    private final Schemas schemas;
    private final Consumer<Violation> listener;
    private final Map<Violation, LongAdder> counts = new ConcurrentHashMap<>();

    private ContractWatch(ApiContract contract, Consumer<Violation> listener) {
        this.contract = contract;
        this.schemas = new Schemas(contract);
        this.listener = listener;
    }

    /**
     * Creates a watch that goes by the contract of this version of the library.
     *
     * @return the watch
     */
    public static ContractWatch create() {
        return new ContractWatch(ApiContract.bundled(), violation -> {});
    }

    /**
     * Tells a listener of each violation too, such as a meter. It is called on the calling thread; what it throws is ignored.
     *
     * @param listener takes each violation, as often as it happens
     * @return a watch of its own, which has counted nothing yet
     */
    public ContractWatch tell(Consumer<Violation> listener) {
        return new ContractWatch(contract, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Returns the violations so far.
     *
     * @return how often each happened
     */
    public Map<Violation, Long> counts() {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().sum()));
    }

    @Override
    public Client enrich(Client client) {
        return (request, options) -> {
            Response answer = client.execute(request, options);
            return seen(request, answer);
        };
    }

    private Response seen(Request request, Response answer) {
        ReadAhead body = ReadAhead.of(answer, LONGEST_ANSWER);
        if (body.whole()) {
            try {
                watch(request, answer.status(), body.bytes());
            } catch (IOException | RuntimeException unreadable) {
                // The caller finds out whether a body can be read.
            }
        }
        return body.replayed(answer);
    }

    private void watch(Request request, int status, byte[] body) throws IOException {
        Optional<Operation> operation = contract.operation(request.httpMethod().name(), path(request.url()));
        if (operation.isEmpty()) {
            count(new Violation("unknown", Side.REQUEST, "", "path"));
            return;
        }
        JsonNode known = operation.get().node();
        String id = operation.get().id();
        if (request.body() != null && request.body().length > 0) {
            look(id, Side.REQUEST, known.path("requestBody"), request.body());
        }
        JsonNode response = known.path("responses").path(String.valueOf(status));
        if (response.isMissingNode()) {
            count(new Violation(id, Side.ANSWER, "", "status"));
        } else if (body.length > 0) {
            look(id, Side.ANSWER, response, body);
        }
    }

    private static String path(String url) {
        String path = URI.create(url).getRawPath();
        return path.startsWith(PactCheck.BASE + '/') ? path.substring(PactCheck.BASE.length()) : path;
    }

    private void look(String operation, Side side, JsonNode holder, byte[] body) throws IOException {
        JsonNode schema = contract.json(holder).path("schema");
        JsonNode value = JSON.readTree(body);
        List<Schemas.Broken> broken = schemas.rules(schema, value);
        broken.forEach(each -> count(new Violation(operation, side, each.pointer(), each.keyword())));
        schemas.unknownMembers(schema, value)
                .forEach(pointer -> count(new Violation(operation, side, pointer, "unknown")));
    }

    private void count(Violation violation) {
        counts.computeIfAbsent(violation, each -> new LongAdder()).increment();
        listener.accept(violation);
    }
}
