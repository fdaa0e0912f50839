package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.mail.Outbox;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.record.RecordedCall;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The controls over HTTP, a function for each method and path below {@code /sandbox}, and the journal of the API's calls. */
public final class Controls {
    /**
     * The parts of a sandbox that are controlled.
     *
     * @param api holds the key that guards the controls
     * @param book the orders
     * @param payments what customers and banks do to them
     * @param refunds their refunds
     * @param notifications the notifications of them
     * @param outbox the mails about them
     * @param faults the faults
     * @param clock the time of calls
     * @param secrets the names of members that are masked in the journal
     * @param advance moves the clock ahead
     * @param reset starts afresh
     * @param key what provider states call the API with
     * @param server the server's address as others know it
     */
    public record Parts(
            Api api,
            OrderBook book,
            PaymentActions payments,
            RefundOperations refunds,
            AccountOperations affiliates,
            OrderNotifier notifications,
            Outbox outbox,
            Faults faults,
            Clock clock,
            Set<String> secrets,
            Consumer<Duration> advance,
            Runnable reset,
            String key,
            URI server) {}

    private final Api api;
    private final Journal journal;
    /** By method and path, such as {@code GET /clock}. A GET gets the parameters of its query as the body. */
    private final Map<String, Function<JsonNode, JsonNode>> controls = new TreeMap<>();

    private Controls(Parts parts) {
        this.api = parts.api();
        this.journal = new Journal(parts.clock(), parts.secrets());
        controls.putAll(ClockControls.of(parts.book(), parts.advance(), parts.reset()));
        controls.putAll(OrderControls.of(parts.payments(), parts.refunds()));
        controls.putAll(AccountControls.of(parts.affiliates()));
        controls.putAll(NotificationControls.of(parts.notifications()));
        controls.putAll(FaultControls.of(parts.faults()));
        controls.putAll(RecordControls.of(journal, parts.book(), parts.outbox()));
        controls.putAll(ProviderStates.of(new StateMaker(
                parts.api(),
                parts.book(),
                parts.payments(),
                parts.refunds(),
                parts.affiliates(),
                parts.advance(),
                parts.reset(),
                parts.key(),
                parts.server())));
    }

    /** Returns the controls of a sandbox; a configured key guards them too. */
    public static Controls of(Parts parts) {
        return new Controls(parts);
    }

    /** Returns whether headers open what the key guards: a configured key comes as the API's does, or as the password of any name. */
    public boolean admits(RawCall.Headers headers) {
        return api.opensControls(headers, null);
    }

    /** Answers a call of the API, and keeps both in the journal. */
    public ApiAnswer call(RawCall call) {
        ApiAnswer answer = api.answer(call);
        record(call, answer, List.of());
        return answer;
    }

    /** Keeps a call that was passed on, with where it breaks the contract. */
    public void record(RawCall call, ApiAnswer answer, List<String> violations) {
        journal.add(call, answer, violations);
    }

    /** Returns the latest calls of the API with their answers, the oldest first; secrets are masked. */
    public List<RecordedCall> calls() {
        return journal.calls();
    }

    /** Empties the journal. */
    public void clear() {
        journal.clear();
    }

    /** Answers a call whose path stands below {@code /sandbox}; a configured key comes as the API's does, or as a password. */
    public ApiAnswer answer(RawCall call) {
        try {
            if (!api.opensControls(call.headers(), call.query())) {
                throw new ApiError(401, ErrorCode.API_KEY, "Invalid API key");
            }
            Function<JsonNode, JsonNode> control = controls.get(call.method() + ' ' + call.path());
            if (control == null) {
                throw ApiError.refused(ErrorCode.UNSPECIFIED, "Not found; there are " + controls.keySet());
            }
            byte[] body = call.body();
            ObjectNode given = body == null || body.length == 0 ? Json.object() : Json.readObject(body);
            if (call.method().equals("GET")) {
                PercentEncoding.query(call.query()).forEach((name, values) -> given.put(name, values.get(0)));
            }
            return new ApiAnswer(200, "", Json.write(control.apply(given)));
        } catch (ApiError refused) {
            ObjectNode error = ApiError.error(refused.code(), refused.info());
            return new ApiAnswer(refused.status(), "", Json.write(error));
        }
    }
}
