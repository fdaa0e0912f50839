package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import feign.Request.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call that the contract does not have; {@code RawCall} documents it for users, and checks it.
 *
 * @param method the HTTP method
 * @param template the path with placeholders, which errors may show
 * @param values the values of the placeholders, which may not
 * @param parameters names and values of the query
 * @param body the body; null for none
 */
record RawRequest(
        HttpMethod method,
        String template,
        List<String> values,
        List<Map.Entry<String, String>> parameters,
        @Nullable JsonNode body) {

    /** Returns the path with its values, and the query. */
    String path() {
        List<String> left = new ArrayList<>(values);
        StringBuilder path = new StringBuilder();
        for (String segment : template.substring(1).split("/", -1)) {
            path.append('/').append(segment.startsWith("{") ? SegmentEncoding.encoded(left.remove(0)) : segment);
        }
        return parameters.isEmpty() ? path.toString() : path + "?" + query();
    }

    private String query() {
        return parameters.stream()
                .map(each -> SegmentEncoding.encoded(each.getKey()) + "=" + SegmentEncoding.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    RawBody sentOver(RawApi api) {
        if (FailureKind.reads(method)) {
            return api.read();
        }
        return body == null ? api.write() : api.writeBody(body);
    }
}
