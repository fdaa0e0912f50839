package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Plays the two operations on sites. */
final class SiteHandlers {
    private static final int NOT_FOUND = 404;
    private static final Set<String> CHANGEABLE =
            Set.of("name", "notification_url", "price_from", "price_till", "support_email", "support_phone", "url");

    private final Site site;

    /** Handlers over the site. */
    SiteHandlers(Site site) {
        this.site = site;
    }

    /** A handler for each operation. */
    public List<OperationHandler> all() {
        return List.of(handler("getSite", call -> site.told()), handler("updateSite", this::update));
    }

    /** Changes the site; unknown members are ignored. */
    private JsonNode update(ApiCall call) {
        ObjectNode change = call.body().deepCopy();
        change.retain(CHANGEABLE);
        return site.change(change);
    }

    private static OperationHandler handler(String id, Function<ApiCall, JsonNode> answer) {
        return OperationHandler.of(id, call -> {
            if (!call.inPath("site_id").equals(Long.toString(Account.SITE_ID))) {
                throw ApiError.bare(NOT_FOUND, "Site not found");
            }
            return answer.apply(call);
        });
    }
}
