package com.multisafepay;

import feign.Capability;
import feign.Client;
import feign.Request;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a header on each request, as a trace does; public, for Feign to find it. */
public record AddedHeader(String name, String value) implements Capability {

    @Override
    public Client enrich(Client client) {
        return (request, options) -> {
            Map<String, Collection<String>> headers = new HashMap<>(request.headers());
            headers.put(name, List.of(value));
            return client.execute(
                    Request.create(
                            request.httpMethod(),
                            request.url(),
                            headers,
                            request.body(),
                            request.charset(),
                            request.requestTemplate()),
                    options);
        };
    }
}
