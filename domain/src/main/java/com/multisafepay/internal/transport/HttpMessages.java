package com.multisafepay.internal.transport;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Converts Feign's requests into those of HttpClient, and HttpClient's answers into those of Feign. */
final class HttpMessages {

    private HttpMessages() {}

    /** Converts a request; the origins spare taking its address apart. */
    static HttpUriRequestBase toHttp(Request request, RequestConfig config, Origins origins) {
        HttpUriRequestBase call = origins.request(request.httpMethod().name(), request.url());
        call.setConfig(config);
        request.headers().forEach((name, values) -> values.forEach(value -> call.addHeader(name, value)));
        byte[] body = request.body();
        if (body != null) {
            // Its type is one of the headers; an entity would spell it out anew for each call.
            call.setEntity(new ByteArrayEntity(body, null));
        }
        return call;
    }

    /**
     * Converts an answer with its whole body.
     *
     * @param distrust gives up the connection that the answer came by
     */
    static Response toFeign(ClassicHttpResponse answer, Request request, Runnable distrust) throws IOException {
        // The status of an error tells enough, with any body.
        boolean error = answer.getCode() >= HttpStatus.SC_CLIENT_ERROR;
        Header coding = answer.getFirstHeader("Content-Encoding");
        boolean coded = coding != null && !coding.getValue().equalsIgnoreCase("identity");
        if (coded && !error) {
            throw new UnreadableAnswerException("it is compressed, which nobody asked for");
        }
        Map<String, Collection<String>> headers = new HashMap<>();
        for (Header header : answer.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>(1))
                    .add(header.getValue());
        }
        Response.Builder response = Response.builder()
                .status(answer.getCode())
                .reason(answer.getReasonPhrase())
                .headers(headers)
                .request(request);
        HttpEntity entity = answer.getEntity();
        if (entity != null && !coded) {
            response.body(new ByteBody(WholeAnswerExec.bytes(entity), distrust));
        }
        return response.build();
    }
}
