package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.spec.GatewayTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final Optional<StrictCalls> strict;

    /** Tells what keys open. The empty text stands for a call without a key. */
    public interface Keys {
        /** The kind of a key that serves all. */
        String ANY = "any";

        /** Returns the contract's word for the kind of a key, or {@link #ANY}; empty where the key opens nothing. */
        Optional<String> kindOf(String key);

        /** Returns whether a key opens the sandbox's own controls. */
        boolean opensControls(String key);

        /** Returns kinds by which every key serves all. */
        static Keys any() {
            return new Keys() {
                @Override
                public Optional<String> kindOf(String key) {
                    return Optional.of(ANY);
                }

                @Override
                public boolean opensControls(String key) {
                    return true;
                }
            };
        }
    }

    /**
     * Creates an API.
     *
     * @param contract what calls and answers are checked against
     * @param handlers a handler for every operation of the contract; a missing one is refused
     * @param gateways the payment methods, by which their ids are normalized
     * @param keys the kinds of keys, and which of them open something
     * @param breaches takes each answer that breaks the contract, in words
     * @param due does what is due by the clock, before each call
     * @param strict whether calls are refused that keep less than the contract
     */
    public Api(
            Contract contract,
            List<OperationHandler> handlers,
            GatewayTable gateways,
            Keys keys,
            Consumer<String> breaches,
            Runnable due,
            boolean strict) {
        this.routes = new Routes(contract.operations(), handlers);
        this.errors = contract.error();
        this.normalizer = new InputNormalizer(gateways::spelled);
        this.keys = new ApiKeys(keys);
        this.breaches = breaches;
        this.due = due;
        this.strict = strict ? Optional.of(new StrictCalls(normalizer, gateways::spelled)) : Optional.empty();
    }

    /** Returns whether the key of headers or a query opens the sandbox's own controls: any does, unless one is configured. */
    public boolean opensControls(RawCall.Headers headers, @Nullable String query) {
        return keys.opensControls(headers, new Query(PercentEncoding.query(query)));
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
            Optional<Routes.Route> route = routes.find(call.meantMethod(), segments);
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
            return routes.find(call.meantMethod(), PercentEncoding.segments(call.path()))
                    .map(route -> route.operation().id())
                    .orElse("");
        } catch (ApiError unreadable) {
            return "";
        }
    }

    private ObjectNode handled(Routes.Route route, RawCall call) {
        Operation operation = route.operation();
        Query query = new Query(PercentEncoding.query(call.query()));
        Optional<String> key = ApiKeys.given(call.headers(), query);
        if (operation.secured()) {
            String kind = key.flatMap(keys::kind).orElseThrow(() -> refusedKey(operation));
            if (!ApiKeys.may(kind, operation)) {
                throw ApiError.bare(FORBIDDEN, "Forbidden");
            }
        }
        Parameters.check(operation, route.path(), query);
        strict.ifPresent(rules -> rules.check(operation, call, route.path(), query));
        ObjectNode body = operation
                .request()
                .map(request -> body(operation, request, call.body()))
                .orElseGet(Json::object);
        Map<String, List<String>> usual = Parameters.usual(operation, query).values();
        ApiCall checked = new ApiCall(operation.id(), route.path(), usual, body, call.server(), key.orElse(""));
        ObjectNode answer = Json.object().put("success", true);
        OperationHandler handler = route.handler();
        JsonNode told = handler.answer(checked);
        return handler.paged() ? answer.setAll((ObjectNode) told) : answer.set("data", told);
    }

    private static ApiError refusedKey(Operation operation) {
        return operation
                .keyRefusal()
                .map(refusal -> ApiError.wrongKey(refusal.status(), refusal.body()))
                .orElseThrow();
    }

    private ObjectNode body(Operation operation, Operation.Body request, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new ApiError(413, ErrorCode.UNSPECIFIED, "The body is larger than 1 MiB");
        }
        ObjectNode body = Json.readObject(bytes);
        ValueLimits.check(body);
        strict.ifPresent(rules -> rules.check(operation, request, body));
        normalizer.apply(body, request.declared());
        List<Violation> violations = request.schema().check(body);
        if (!violations.isEmpty()) {
            throw FieldCodes.error(operation, violations, Violation::toString);
        }
        return body;
    }

    private Optional<String> breach(Optional<Operation> operation, int status, JsonNode body) {
        Operation.Body declared =
                operation.map(known -> known.answers().get(status)).orElse(null);
        if (operation.isPresent() && declared == null) {
            return Optional.of("the contract does not declare this status");
        }
        List<Violation> violations = (declared == null ? errors : declared.schema()).check(body);
        return violations.isEmpty() ? Optional.empty() : Optional.of(violations.toString());
    }
}
