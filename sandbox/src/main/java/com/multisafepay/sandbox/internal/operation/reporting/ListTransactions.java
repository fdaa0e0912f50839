package com.multisafepay.sandbox.internal.operation.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import com.multisafepay.sandbox.internal.state.Movement;
import com.multisafepay.sandbox.internal.state.MovementSearch;
import com.multisafepay.spec.GatewayTable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Plays {@code listTransactions}: one page, newest first. */
final class ListTransactions implements OperationHandler {
    private final TransactionView view;
    private final ZoneId zone;
    private final AccountOperations affiliates;

    /** Creates a handler over the orders and bookings of accounts, whose times are local to a zone; a key sees those of its sites. */
    ListTransactions(GatewayTable gateways, ZoneId zone, AccountOperations affiliates) {
        this.view = new TransactionView(gateways, affiliates);
        this.zone = zone;
        this.affiliates = affiliates;
    }

    @Override
    public String operationId() {
        return "listTransactions";
    }

    @Override
    public boolean paged() {
        return true;
    }

    @Override
    public ObjectNode answer(ApiCall call) {
        MovementSearch search = TransactionCriteria.of(call, zone, affiliates);
        List<Movement> page = new ArrayList<>(affiliates.movements(search));
        if (search.oldestFirst()) {
            Collections.reverse(page);
        }
        ObjectNode answer = Json.object();
        ArrayNode data = answer.putArray("data");
        page.forEach(each -> data.add(view.tell(each)));
        answer.set("pager", page.isEmpty() ? Pager.end(search.most()) : pager(call, search.most(), page));
        return answer;
    }

    private static ObjectNode pager(ApiCall call, int limit, List<Movement> page) {
        return Pager.of(
                call, limit, page.get(page.size() - 1).cursor(), page.get(0).cursor());
    }
}
