package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Contract;
import com.multisafepay.sandbox.internal.contract.ContractSchema;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.contract.Operation;
import com.multisafepay.sandbox.internal.contract.Violation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays the API: takes a call as it came and gives the answer, both checked against the contract. */
public final class Api {
    private static final Logger LOG = LoggerFactory.getLogger(Api.class);

    private final Routes routes;
    private final ContractSchema errors;
    private final InputNormalizer leniencies;
    private final ApiKeys keys;
    private final ContractBreaches breaches;
    private final Runnable beforeEachCall;

    /** An API with a handler for every operation of the contract; a missing one is refused. What is due by the clock is done before each call. */
    public Api(
            Contract contract,
            List<OperationHandler> handlers,
            InputNormalizer leniencies,
            ApiKeys keys,
            ContractBreaches breaches,
            Runnable beforeEachCall) {
        this.routes = new Routes(contract.operations(), handlers);
        this.errors = contract.error();
        this.leniencies = leniencies;
        this.keys = keys;
        this.breaches = breaches;
        this.beforeEachCall = beforeEachCall;
    }

    /** Answers a call as it came; never throws. */
    public ApiAnswer answer(RawCall call) {
        Optional<Operation> operation = Optional.empty();
        int status = 200;
        JsonNode body;
        String allow = "";
        try {
            beforeEachCall.run();
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
            breaches.add(call.method() + ' ' + call.path() + ", HTTP " + status + ": " + breach.get());
            return new ApiAnswer(
                    500, "", Json.write(ApiError.error(ErrorCode.UNSPECIFIED, "The sandbox broke the contract")));
        }
        return new ApiAnswer(status, allow, Json.write(body));
    }

    /** The id of the operation that a call is for; empty where there is none. */
    public String operation(RawCall call) {
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
        Query query = PercentEncoding.query(call.query());
        if (operation.secured() && !keys.open(call.apiKey(), query.first("api_key"))) {
            throw refusedKey(operation);
        }
        Parameters.check(operation, route.path(), query);
        ObjectNode body = operation
                .request()
                .map(request -> body(operation, request, call.body()))
                .orElseGet(Json::object);
        ApiCall checked = new ApiCall(
                operation,
                route.path(),
                query,
                body,
                call.server(),
                ApiKeys.given(call.apiKey(), query.first("api_key")).orElse(""));
        ObjectNode answer = Json.object().put("success", true);
        return route.handler() instanceof PagedHandler paged
                ? answer.setAll(paged.page(checked))
                : answer.set("data", route.handler().answer(checked));
    }

    /** A refused key is a 401 with a code, except where the contract knows only a 403: the bare one, or at terminals one that nests its message. */
    private static ApiError refusedKey(Operation operation) {
        if (operation.answers().containsKey(401)) {
            return new ApiError(401, ErrorCode.API_KEY, "Invalid API key");
        }
        return operation.id().startsWith("listTerminals")
                ? ApiError.nested(403, "Forbidden")
                : ApiError.bare(403, "Forbidden");
    }

    private ObjectNode body(Operation operation, Operation.RequestBody request, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new ApiError(413, ErrorCode.UNSPECIFIED, "The body is larger than 1 MiB");
        }
        ObjectNode body = Json.readObject(bytes);
        ValueLimits.check(body);
        leniencies.apply(body, request.declared());
        List<Violation> violations = request.schema().check(body);
        if (!violations.isEmpty()) {
            throw operation.answers().containsKey(ApiError.INVALID)
                    ? ApiError.invalid(violations)
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
