package com.multisafepay.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestTemplate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests as Feign hands them to a transport, made without an interface. */
final class Requests {

    private Requests() {}

    static Request of(HttpMethod method, String url) {
        return of(method, url, Map.of(), null);
    }

    static Request of(HttpMethod method, String url, Map<String, Collection<String>> headers, @Nullable String body) {
        return Request.create(
                method, url, headers, body == null ? null : body.getBytes(UTF_8), UTF_8, new RequestTemplate());
    }
}
