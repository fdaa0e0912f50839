package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.List;
import java.util.function.BiPredicate;

/** Plays the two operations that list terminals. */
final class TerminalHandlers {
    private static final long USUAL_LIMIT = 50;

    private final List<StoredTerminal> terminals;

    /** Handlers over the terminals. */
    TerminalHandlers(List<StoredTerminal> terminals) {
        this.terminals = terminals;
    }

    /** A handler for each operation. */
    public List<OperationHandler> all() {
        return List.of(
                handler("listTerminals", (call, terminal) -> true),
                handler(
                        "listTerminalsByGroup",
                        (call, terminal) -> call.inPath("terminal_group_id").equals(Long.toString(terminal.group()))));
    }

    private static ObjectNode page(ApiCall call, List<StoredTerminal> found) {
        long limit = call.inQuery("limit").map(Long::parseLong).orElse(USUAL_LIMIT);
        long page = call.inQuery("page").map(Long::parseLong).orElse(1L);
        ObjectNode answer = Json.object();
        ArrayNode data = answer.putArray("data");
        found.stream().skip((page - 1) * limit).limit(limit).forEach(each -> data.add(each.told()));
        answer.putObject("pager")
                .put("total_items", found.size())
                .put("page", page)
                .put("limit", limit);
        return answer;
    }

    private OperationHandler handler(String id, BiPredicate<ApiCall, StoredTerminal> listed) {
        return new OperationHandler() {
            @Override
            public String operationId() {
                return id;
            }

            @Override
            public boolean paged() {
                return true;
            }

            @Override
            public ObjectNode answer(ApiCall call) {
                return TerminalHandlers.page(
                        call,
                        terminals.stream()
                                .filter(terminal -> listed.test(call, terminal))
                                .toList());
            }
        };
    }
}
