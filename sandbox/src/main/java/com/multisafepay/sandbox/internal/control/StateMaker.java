package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steps that provider states are made of: calls of the API, which are checked like any other, and what customers and banks do. */
record StateMaker(
        Api api,
        OrderBook book,
        PaymentActions payments,
        RefundOperations refunds,
        AccountOperations affiliates,
        Consumer<Duration> clock,
        Runnable reset,
        String key,
        URI server) {

    ObjectNode post(String path, ObjectNode body) {
        return call("POST", path, Json.write(body));
    }

    ObjectNode patch(String path, ObjectNode body) {
        return call("PATCH", path, Json.write(body));
    }

    ObjectNode get(String path) {
        return call("GET", path, null);
    }

    /** Returns the data of an answer; a refusal says that the state cannot be made. */
    private ObjectNode call(String method, String path, byte @Nullable [] body) {
        ApiAnswer answer = api.answer(new RawCall(
                method,
                path,
                null,
                new RawCall.Headers(key, null, null, "application/json"),
                body == null ? new byte[0] : body,
                server));
        ObjectNode told = Json.readObject(answer.body());
        if (answer.status() != 200) {
            throw ApiError.malformed("params: " + told.path("error_info").asText(told.toString()));
        }
        JsonNode data = told.path("data");
        return data.isObject() ? (ObjectNode) data : Json.object().set("data", data);
    }

    void pay(String orderId, String gateway, String outcome) {
        payments.pay(
                orderId,
                Optional.of(gateway).filter(id -> !id.isEmpty()).map(id -> id.toUpperCase(Locale.ROOT)),
                TestPayments.outcome(outcome).orElseThrow());
    }

    void happen(String orderId, Event event) {
        payments.happen(orderId, event);
    }

    void forget(String orderId) {
        book.forget(orderId);
    }
}
