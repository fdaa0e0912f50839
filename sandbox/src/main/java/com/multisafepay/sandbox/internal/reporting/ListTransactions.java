package com.multisafepay.sandbox.internal.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.Json;
import com.multisafepay.sandbox.internal.api.PagedHandler;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Plays {@code listTransactions}: one page, newest first. */
public final class ListTransactions implements PagedHandler {
    private static final int USUAL_LIMIT = 100;

    private final Movements movements;
    private final TransactionView view;
    private final ZoneId zone;

    /** A handler over the movements; their times are local to a zone. */
    public ListTransactions(Movements movements, GatewayTable gateways, ZoneId zone) {
        this.movements = movements;
        this.view = new TransactionView(gateways);
        this.zone = zone;
    }

    @Override
    public String operationId() {
        return "listTransactions";
    }

    private record Told(Cursor cursor, ObjectNode transaction) {}

    @Override
    public ObjectNode page(ApiCall call) {
        int limit = call.inQuery("limit").map(Integer::parseInt).orElse(USUAL_LIMIT);
        Optional<Cursor> after = call.inQuery("after").map(text -> Cursor.of("after", text));
        Optional<Cursor> before = call.inQuery("before").map(text -> Cursor.of("before", text));
        boolean back = before.isPresent() && after.isEmpty();
        Predicate<ObjectNode> passes = TransactionCriteria.of(call, zone);
        Comparator<Movement> oldestFirst = Comparator.comparing(Movement::cursor);
        Stream<Movement> nearestFirst = movements
                .all()
                .filter(each ->
                        after.map(end -> each.cursor().compareTo(end) < 0).orElse(true))
                .filter(each ->
                        before.map(end -> each.cursor().compareTo(end) > 0).orElse(true))
                .sorted(back ? oldestFirst : oldestFirst.reversed());
        List<Told> page = new ArrayList<>(nearestFirst
                .map(each -> new Told(each.cursor(), view.tell(each)))
                .filter(each -> passes.test(each.transaction()))
                .limit(limit)
                .toList());
        if (back) {
            Collections.reverse(page);
        }
        ObjectNode answer = Json.object();
        page.forEach(each -> answer.withArray("data").add(each.transaction()));
        answer.withArray("data");
        answer.set("pager", page.isEmpty() ? Pager.end(limit) : pager(call, limit, page));
        return answer;
    }

    private static ObjectNode pager(ApiCall call, int limit, List<Told> page) {
        return Pager.of(
                call, limit, page.get(page.size() - 1).cursor(), page.get(0).cursor());
    }
}
