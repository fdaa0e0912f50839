package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Plays the two operations on sites. */
final class SiteHandlers {
    private static final int NOT_FOUND = 404;
    private static final Set<String> CHANGEABLE =
            Set.of("name", "notification_url", "price_from", "price_till", "support_email", "support_phone", "url");

    private final StoredSites sites;

    /** Handlers over the sites. */
    SiteHandlers(StoredSites sites) {
        this.sites = sites;
    }

    /** A handler for each operation. */
    public List<OperationHandler> all() {
        return List.of(handler("getSite", (site, call) -> site.told()), handler("updateSite", SiteHandlers::update));
    }

    /** Changes the site; unknown members are ignored. */
    private static JsonNode update(StoredSite site, ApiCall call) {
        ObjectNode change = call.body().deepCopy();
        change.retain(CHANGEABLE);
        return site.change(change);
    }

    private OperationHandler handler(String id, BiFunction<StoredSite, ApiCall, JsonNode> answer) {
        return OperationHandler.of(
                id,
                call -> answer.apply(
                        sites.find(call.inPath("site_id"))
                                .orElseThrow(() -> ApiError.bare(NOT_FOUND, "Site not found")),
                        call));
    }
}
