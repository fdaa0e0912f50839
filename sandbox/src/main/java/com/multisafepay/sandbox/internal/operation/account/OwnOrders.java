package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.Optional;

/** A handler whose calls see what their key may see: orders, transactions and settings of sites of others are unknown to it. */
record OwnOrders(OperationHandler handler, OrderBook book, AccountOperations affiliates, KeyRing keys, Entries entries)
        implements OperationHandler {
    private static final int NOT_FOUND = 404;

    @Override
    public String operationId() {
        return handler.operationId();
    }

    @Override
    public boolean paged() {
        return handler.paged();
    }

    @Override
    public JsonNode answer(ApiCall call) {
        Caller caller = keys.of(call);
        if (call.path().containsKey("site_id")) {
            return site(call, caller);
        }
        if (call.operationId().equals("getMe")) {
            return me(call, caller);
        }
        if (!caller.kind().equals(Caller.ANY)) {
            check(call, caller);
        }
        return handler.answer(call);
    }

    private void check(ApiCall call, Caller caller) {
        if (call.path().containsKey("order_id") && hidden(book.find(call.inPath("order_id")), caller)) {
            throw OrderBook.unknown();
        }
        if (call.path().containsKey("transaction_id")
                && affiliates
                        .movement(call.inPath("transaction_id"))
                        .filter(each -> !affiliates.seenBy(call.apiKey()).test(each.source()))
                        .isPresent()) {
            throw ApiError.bare(NOT_FOUND, "Not found");
        }
        if (call.operationId().equals("createOrder")
                && hidden(book.find(call.body().path("order_id").asText()), caller)) {
            throw ApiError.refused(ErrorCode.ORDER_ID, "order_id: already belongs to an order of another site");
        }
    }

    private boolean hidden(Optional<StoredOrder> order, Caller caller) {
        return order.map(each -> !caller.sees(keys.maker(each))).orElse(false);
    }

    private ObjectNode me(ApiCall call, Caller caller) {
        ObjectNode told = ((ObjectNode) handler.answer(call)).put("account_id", caller.account());
        return caller.site() == 0 ? told.putNull("site_id") : told.put("site_id", caller.site());
    }

    /** A site that an affiliate added; the partner's own is played by the handler. */
    private JsonNode site(ApiCall call, Caller caller) {
        String id = call.inPath("site_id");
        Optional<Entry> site = entries.find(Kind.SITE, id);
        boolean foreign = caller.kind().equals(Caller.SITE) && !id.equals(Long.toString(caller.site()));
        if (foreign || !caller.opens(site.map(Entry::account).orElse(Account.ID))) {
            throw ApiError.bare(NOT_FOUND, "Site not found");
        }
        if (site.isEmpty()) {
            return handler.answer(call);
        }
        boolean changes = call.operationId().equals("updateSite");
        return entries.step(() -> (changes
                        ? entries.put(Accounts.changed(entries.need(Kind.SITE, id, caller), call.body()))
                        : site.get())
                .told());
    }
}
