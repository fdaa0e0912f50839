package com.multisafepay.internal.transport;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts on a request the address of the API and the headers that every call carries, the key among them: as templates, Feign would expand
 * and copy them each time.
 *
 * @param <T> the interface whose calls go there
 */
final class ApiTarget<T> implements Target<T> {

    private final Class<T> type;
    private final String url;
    private final Map<String, Collection<String>> reading;
    private final Map<String, Collection<String>> writing;

    /**
     * Targets one interface.
     *
     * @param url the API's address, without a slash at its end
     * @param more headers beside those of every call
     */
    ApiTarget(Class<T> type, String url, String apiKey, String userAgent, Map<String, String> more) {
        this.type = type;
        this.url = url;
        Map<String, Collection<String>> headers = new LinkedHashMap<>();
        more.forEach((name, value) -> headers.put(name, List.of(value)));
        headers.put(Destination.KEY, List.of(apiKey));
        headers.put("Accept", List.of("application/json"));
        headers.put("User-Agent", List.of(userAgent));
        this.reading = Map.copyOf(headers);
        headers.put("Content-Type", List.of("application/json"));
        this.writing = Map.copyOf(headers);
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public String name() {
        return url;
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Request apply(RequestTemplate template) {
        return request(template, Request.HttpMethod.valueOf(template.method()), template.url());
    }

    /** Makes a request to a path, query included. */
    Request request(RequestTemplate template, Request.HttpMethod method, String path) {
        byte[] body = template.body();
        return Request.create(
                method,
                url + path,
                // A copy of the request's own, to which a capability may add, such as the headers of a trace.
                new LinkedHashMap<>(body == null ? reading : writing),
                body,
                template.requestCharset(),
                template);
    }

    /** Names interface and address, never the key. */
    @Override
    public String toString() {
        return type.getSimpleName() + " at " + url;
    }
}
