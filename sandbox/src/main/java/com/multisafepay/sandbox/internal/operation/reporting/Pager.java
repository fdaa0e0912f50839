package com.multisafepay.sandbox.internal.operation.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.MovementSearch.Cursor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says where the pages next to one are: by cursor, and by an address that keeps the filters. */
final class Pager {
    private static final Set<String> OWN = Set.of("after", "before", "limit", "api_key");

    private Pager() {}

    static ObjectNode of(ApiCall call, int limit, Cursor after, Cursor before) {
        ObjectNode pager = Json.object();
        pager.put("after", address(call, limit, "after", after));
        pager.put("before", address(call, limit, "before", before));
        pager.putObject("cursor").put("after", after.toString()).put("before", before.toString());
        return pager.put("limit", limit);
    }

    /** The pager of an empty page: it leads nowhere. */
    static ObjectNode end(int limit) {
        return Json.object()
                .putNull("after")
                .putNull("before")
                .putNull("cursor")
                .put("limit", limit);
    }

    private static String address(ApiCall call, int limit, String direction, Cursor cursor) {
        String filters = new TreeMap<>(call.query())
                .entrySet().stream()
                        .filter(each -> !OWN.contains(each.getKey()))
                        .map(Pager::parameters)
                        .collect(Collectors.joining());
        return call.server() + "/v1/json/transactions?" + direction + '=' + cursor + filters + "&limit=" + limit;
    }

    private static String parameters(Map.Entry<String, ? extends Iterable<String>> parameter) {
        StringBuilder text = new StringBuilder();
        parameter
                .getValue()
                .forEach(value -> text.append('&')
                        .append(encoded(parameter.getKey()))
                        .append('=')
                        .append(encoded(value)));
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
