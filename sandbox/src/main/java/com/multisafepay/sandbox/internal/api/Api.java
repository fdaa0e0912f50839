package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.spec.GatewayTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays the API: takes a call as it came and gives the answer, both checked against the contract. */
public final class Api {
    private static final Logger LOG = LoggerFactory.getLogger(Api.class);
    private static final int FORBIDDEN = 403;

    private final Routes routes;
    private final ContractSchema errors;
    private final InputNormalizer normalizer;
    private final ApiKeys keys;
    private final Consumer<String> breaches;
    private final Runnable due;

    /**
     * Creates an API.
     *
     * @param contract what calls and answers are checked against
     * @param handlers a handler for every operation of the contract; a missing one is refused
     * @param gateways the payment methods, by which their ids are normalized
     * @param kindOf the kind of a key, as the contract names it; empty for one that opens nothing
     * @param breaches is told of answers that break the contract
     * @param due does what is due by the clock, before each call
     */
    public Api(
            Contract contract,
            List<OperationHandler> handlers,
            GatewayTable gateways,
            Function<String, Optional<String>> kindOf,
            Consumer<String> breaches,
            Runnable due) {
        this.routes = new Routes(contract.operations(), handlers);
        this.errors = contract.error();
        this.normalizer = new InputNormalizer(gateways::spelled);
        this.keys = new ApiKeys(kindOf);
        this.breaches = breaches;
        this.due = due;
    }

    /** Returns whether a key, from the header or else from the query, opens the sandbox's own controls: any does, unless one is configured. */
    public boolean opensControls(@Nullable String header, @Nullable String query) {
        return keys.opensControls(header, new Query(PercentEncoding.query(query)).first("api_key"));
    }

    /** Answers a call as it came; never throws. */
    public ApiAnswer answer(RawCall call) {
        Optional<Operation> operation = Optional.empty();
        int status = 200;
        JsonNode body;
        String allow = "";
        try {
            due.run();
            List<String> segments = PercentEncoding.segments(call.path());
            Optional<Routes.Route> route = routes.find(call.method(), segments);
            if (route.isEmpty()) {
                allow = String.join(", ", routes.methods(segments));
                throw allow.isEmpty()
                        ? ApiError.refused(ErrorCode.UNSPECIFIED, "Not found")
                        : new ApiError(405, ErrorCode.UNSPECIFIED, "The path takes " + allow);
            }
            operation = Optional.of(route.get().operation());
            body = handled(route.get(), call);
        } catch (ApiError refused) {
            status = refused.status();
            body = refused.body();
        } catch (RuntimeException fault) {
            LOG.error("The sandbox failed to answer {} {}", call.method(), call.path(), fault);
            status = 500;
            body = ApiError.error(ErrorCode.UNSPECIFIED, "The sandbox failed to answer; its log tells why");
        }
        Optional<String> breach = breach(operation, status, body);
        if (breach.isPresent()) {
            breaches.accept(call.method() + ' ' + call.path() + ", HTTP " + status + ": " + breach.get());
            return new ApiAnswer(
                    500, "", Json.write(ApiError.error(ErrorCode.UNSPECIFIED, "The sandbox broke the contract")));
        }
        return new ApiAnswer(status, allow, Json.write(body));
    }

    /** Returns the id of the operation that a call is for; empty where there is none. */
    String operation(RawCall call) {
        try {
            return routes.find(call.method(), PercentEncoding.segments(call.path()))
                    .map(route -> route.operation().id())
                    .orElse("");
        } catch (ApiError unreadable) {
            return "";
        }
    }

    private ObjectNode handled(Routes.Route route, RawCall call) {
        Operation operation = route.operation();
        Query query = new Query(PercentEncoding.query(call.query()));
        if (operation.secured()) {
            String kind = keys.kind(call.apiKey(), query.first("api_key")).orElseThrow(() -> refusedKey(operation));
            if (!ApiKeys.may(kind, operation)) {
                throw ApiError.bare(FORBIDDEN, "Forbidden");
            }
        }
        Parameters.check(operation, route.path(), query);
        ObjectNode body = operation
                .request()
                .map(request -> body(operation, request, call.body()))
                .orElseGet(Json::object);
        ApiCall checked = new ApiCall(
                operation.id(),
                route.path(),
                query.values(),
                body,
                call.server(),
                ApiKeys.given(call.apiKey(), query.first("api_key")).orElse(""));
        ObjectNode answer = Json.object().put("success", true);
        OperationHandler handler = route.handler();
        JsonNode told = handler.answer(checked);
        return handler.paged() ? answer.setAll((ObjectNode) told) : answer.set("data", told);
    }

    /** A refused key is a 401 with a code, except where the contract knows only a 403: the bare one, or at terminals one that nests its message. */
    private static ApiError refusedKey(Operation operation) {
        if (operation.answers().containsKey(401)) {
            return new ApiError(401, ErrorCode.API_KEY, "Invalid API key");
        }
        return operation.id().startsWith("listTerminals")
                ? ApiError.nested(FORBIDDEN, "Forbidden")
                : ApiError.bare(FORBIDDEN, "Forbidden");
    }

    private ObjectNode body(Operation operation, Operation.RequestBody request, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new ApiError(413, ErrorCode.UNSPECIFIED, "The body is larger than 1 MiB");
        }
        ObjectNode body = Json.readObject(bytes);
        ValueLimits.check(body);
        normalizer.apply(body, request.declared());
        List<Violation> violations = request.schema().check(body);
        if (!violations.isEmpty()) {
            throw operation.answers().containsKey(ApiError.INVALID)
                    ? ApiError.invalid(violations.stream()
                            .map(each -> new ApiError.InvalidField(each.field(), each.rule()))
                            .toList())
                    : FieldCodes.error(violations);
        }
        return body;
    }

    private Optional<String> breach(Optional<Operation> operation, int status, JsonNode body) {
        ContractSchema schema =
                operation.map(known -> known.answers().get(status)).orElse(null);
        if (operation.isPresent() && schema == null) {
            return Optional.of("the contract does not declare this status");
        }
        List<Violation> violations = (schema == null ? errors : schema).check(body);
        return violations.isEmpty() ? Optional.empty() : Optional.of(violations.toString());
    }
}
