package com.multisafepay.sandbox.pages.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.record.RecordedCall;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A call of the API as it went over the wire, without its secrets.
 *
 * @param at the time of its answer
 * @param call the call
 */
record CallView(LocalDateTime at, RecordedCall call) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int FIRST_REFUSAL = 400;

    /** Returns the calls that the sandbox remembers, the latest first. */
    static List<CallView> latest(PageBackend backend) {
        List<CallView> calls = new ArrayList<>();
        backend.tools().calls().forEach(call -> calls.add(new CallView(backend.local(call.at()), call)));
        Collections.reverse(calls);
        return calls;
    }

    /** Returns whether it is about an order. */
    boolean names(String orderId) {
        String id = Formats.encoded(orderId).replace("+", "%20");
        String path = call.target().split("\\?", 2)[0] + '/';
        return path.contains("/orders/" + id + '/')
                || path.contains("/capture/" + id + '/')
                || call.request().contains(MAPPER.valueToTree(orderId).toString());
    }

    boolean refused() {
        return call.status() >= FIRST_REFUSAL;
    }

    /** Returns whether only the strict mode refused it. */
    boolean strict() {
        return refused() && call.answer().contains("strict: ");
    }

    String tone() {
        return refused() ? "bad" : "good";
    }

    String request() {
        return readable(call.request());
    }

    String answer() {
        return readable(call.answer());
    }

    /** Writes JSON over several lines; anything else stays as it came. */
    private static String readable(String body) {
        try {
            return body.isEmpty() ? "" : MAPPER.readTree(body).toPrettyString();
        } catch (IOException noJson) {
            return body;
        }
    }
}
