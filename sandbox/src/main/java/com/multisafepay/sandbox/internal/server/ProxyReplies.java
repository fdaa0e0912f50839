package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.control.Controls;
import com.multisafepay.sandbox.internal.proxy.Proxy;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers calls with what another server says. */
record ProxyReplies(Proxy proxy, Controls controls) {

    /** Passes a call on by a thread of its own, as it waits for the answer. */
    void play(RawCall call, Request request, Response response, Callback callback) {
        request.getContext().execute(() -> {
            try {
                Proxy.Passed passed = proxy.pass(call, headers(request.getHeaders()));
                controls.record(passed.shown(), passed.shownAnswer(), passed.violations());
                response.setStatus(passed.status());
                passed.headers().forEach((name, values) -> response.getHeaders().put(name, values));
                response.write(true, ByteBuffer.wrap(passed.body()), callback);
            } catch (RuntimeException fault) {
                callback.failed(fault);
            }
        });
    }

    private static Map<String, List<String>> headers(HttpFields fields) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.getFieldNamesCollection().forEach(name -> headers.put(name, fields.getValuesList(name)));
        return headers;
    }
}
