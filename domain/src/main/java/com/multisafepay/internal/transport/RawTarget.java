package com.multisafepay.internal.transport;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;

/**
 * Puts method and path of a call that the contract does not have on a request.
 *
 * @param api puts all the rest on it
 * @param request the call
 */
record RawTarget(ApiTarget<RawApi> api, RawRequest request) implements Target<RawApi> {

    @Override
    public Class<RawApi> type() {
        return RawApi.class;
    }

    @Override
    public String name() {
        return api.name();
    }

    @Override
    public String url() {
        return api.url();
    }

    @Override
    public Request apply(RequestTemplate template) {
        return api.request(template, request.method(), request.path());
    }
}
