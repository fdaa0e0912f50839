package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Ids;
import java.util.List;

/** Plays the operations on accounts themselves. */
final class AccountHandlers {
    static final int USUAL_LIMIT = 100;

    private final Entries entries;
    private final Accounts accounts;
    private final KeyRing keys;
    private final Ids ids;

    AccountHandlers(Entries entries, Accounts accounts, KeyRing keys, Ids ids) {
        this.entries = entries;
        this.accounts = accounts;
        this.keys = keys;
        this.ids = ids;
    }

    List<OperationHandler> all() {
        return List.of(
                OperationHandler.of("createAffiliate", this::signUp),
                PagedHandler.of("listAffiliates", this::list),
                PagedHandler.of("getAffiliate", this::get),
                OperationHandler.of("updateAffiliate", this::update),
                OperationHandler.of("createLoginUrl", this::login));
    }

    private JsonNode signUp(ApiCall call) {
        return Json.object().putArray("data").add(accounts.signUp(call.body()));
    }

    private ObjectNode list(ApiCall call) {
        Caller caller = keys.of(call);
        List<JsonNode> seen = entries.every(Kind.ACCOUNT).stream()
                .filter(account -> caller.opens(account.account()))
                .<JsonNode>map(Entry::told)
                .toList();
        return page(call, seen);
    }

    private ObjectNode get(ApiCall call) {
        Entry account = accounts.affiliate(call.inPath("account_id"), keys.of(call));
        ObjectNode answer = Json.object();
        answer.set("data", account.told());
        answer.set("inquiries", accounts.inquiries(account));
        return answer;
    }

    private JsonNode update(ApiCall call) {
        return entries.step(() -> entries.put(
                        Accounts.changed(accounts.affiliate(call.inPath("account_id"), keys.of(call)), call.body()))
                .told());
    }

    private JsonNode login(ApiCall call) {
        Entry account = accounts.affiliate(call.inPath("account_id"), keys.of(call));
        if (!call.body().path("expires_in").asText("5m").matches("[1-9][0-9]{0,8}[ywdhms]?")) {
            throw new ApiError(ApiError.INVALID, ErrorCode.AMOUNT, "Incorrect format");
        }
        return Json.object()
                .put("url", call.server() + "/accounts?account=" + account.id() + "&token=" + ids.session());
    }

    /** The part of a list that a call asks for, with the number of all that there are. */
    static ObjectNode page(ApiCall call, List<JsonNode> all) {
        return page(call, all, USUAL_LIMIT);
    }

    /** The same, of so many where the call does not tell. */
    static ObjectNode page(ApiCall call, List<JsonNode> all, int usualLimit) {
        ObjectNode answer = Json.object();
        ArrayNode data = answer.putArray("data");
        all.stream()
                .skip(call.inQuery("offset").map(Long::parseLong).orElse(0L))
                .limit(call.inQuery("limit").map(Long::parseLong).orElse((long) usualLimit))
                .forEach(data::add);
        answer.putObject("page").put("total", all.size());
        return answer;
    }
}
