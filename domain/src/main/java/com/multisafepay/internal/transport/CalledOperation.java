package com.multisafepay.internal.transport;

import feign.MethodMetadata;
import feign.Request;
import feign.RequestTemplate;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names what was called without revealing more: the operation, and its path with no other value in it than an order's id.
 *
 * @param name the operation as the contract names it, such as {@code createOrder}
 * @param path its path, such as {@code /v1/json/orders/my-order} or {@code /v1/json/recurring/{customerReference}/remove/{token}}
 * @param orderId the order's id; null where the path has none
 * @param hidden the values that the path does not tell
 */
record CalledOperation(String name, String path, @Nullable String orderId, List<String> hidden) {

    private static final String ORDER_ID = "{orderId}";
    private static final String RAW = "raw";
    /** Shorter values would be hidden in the middle of words. */
    private static final int SHORTEST_HIDDEN = 4;

    static CalledOperation of(Request request) {
        RequestTemplate template = request.requestTemplate();
        if (template != null && template.feignTarget() instanceof RawTarget raw) {
            return new CalledOperation(
                    RAW,
                    raw.request().template(),
                    null,
                    raw.request().values().stream()
                            .filter(value -> value.length() >= SHORTEST_HIDDEN)
                            .toList());
        }
        MethodMetadata method = template == null ? null : template.methodMetadata();
        if (method == null) {
            return new CalledOperation(request.httpMethod().name(), path(request.url()), null, List.of());
        }
        String key = method.configKey();
        String name = key.substring(key.indexOf('#') + 1, key.indexOf('('));
        String[] known = path(method.template().url()).split("/", -1);
        String[] sent = path(request.url()).split("/", -1);
        int base = sent.length - known.length;
        String orderId = null;
        List<String> hidden = new ArrayList<>();
        for (int i = 1; i < known.length && base >= 0; i++) {
            if (known[i].equals(ORDER_ID)) {
                orderId = decoded(sent[base + i]);
            } else if (known[i].startsWith("{")) {
                hidden.add(decoded(sent[base + i]));
                sent[base + i] = known[i];
            }
        }
        return new CalledOperation(
                name, base < 0 ? path(method.template().url()) : String.join("/", sent), orderId, hidden);
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment, StandardCharsets.UTF_8);
    }

    /** Returns all of an address but scheme and host. */
    static String pathAndQuery(String url) {
        int host = url.indexOf("://");
        int path = url.indexOf('/', host < 0 ? 0 : host + 3);
        return path < 0 ? "/" : url.substring(path);
    }

    /** Returns the path without the query, which can hold what others should not read. */
    private static String path(String url) {
        String all = pathAndQuery(url);
        int query = all.indexOf('?');
        return query < 0 ? all : all.substring(0, query);
    }
}
