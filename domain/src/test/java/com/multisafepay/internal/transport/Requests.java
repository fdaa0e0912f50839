package com.multisafepay.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestTemplate;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests as Feign hands them to a transport, made without an interface, and a deadline that is far away. */
final class Requests {

    static final Request.Options OPTIONS = new Request.Options();

    private Requests() {}

    static Deadline aMinute() {
        return Deadline.after(Duration.ofMinutes(1), System::nanoTime);
    }

    static Request of(HttpMethod method, String url) {
        return of(method, url, Map.of(), null);
    }

    static Request of(HttpMethod method, String url, Map<String, Collection<String>> headers, @Nullable String body) {
        return Request.create(
                method, url, headers, body == null ? null : body.getBytes(UTF_8), UTF_8, new RequestTemplate());
    }
}
