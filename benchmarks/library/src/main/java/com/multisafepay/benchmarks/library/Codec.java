package com.multisafepay.benchmarks.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.benchmarks.byhand.OrderJson;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.internal.transport.LibraryCodec;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Measures writing a request and reading its answer, without a network. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Codec {

    private final LibraryCodec codec = new LibraryCodec();
    private final CreateOrderRequest order = GeneratedInterface.order();
    private final RequestTemplate request = new RequestTemplate();
    private final OrderJson byHand = new OrderJson();
    private byte[] body;
    private Response answer;

    /** Creates the benchmark. */
    public Codec() {}

    /**
     * Loads the answer that the stub gives.
     *
     * @throws IOException when it is not there
     */
    @Setup
    public void answer() throws IOException {
        try (InputStream in = Codec.class.getResourceAsStream("/answers/multisafepay.json")) {
            body = in.readAllBytes();
        }
        byte[] asked = "{\"order_id\":\"my-order-id-1\"}".getBytes(UTF_8);
        answer = Response.builder()
                .status(200)
                .headers(Map.of())
                .request(Request.create(Request.HttpMethod.POST, "http://127.0.0.1/", Map.of(), asked, UTF_8, null))
                .body(LibraryCodec.body(body))
                .build();
    }

    /**
     * Measures the library's codec.
     *
     * @param sink takes what comes out
     * @throws IOException never
     */
    @Benchmark
    public void library(Blackhole sink) throws IOException {
        codec.encode(order, CreateOrderRequest.class, request);
        sink.consume(request.body());
        sink.consume(codec.decode(answer, CreateOrderAnswer.class));
    }

    /**
     * Measures code that is written by hand with Jackson.
     *
     * @param sink takes what comes out
     * @throws IOException never
     */
    @Benchmark
    public void byHand(Blackhole sink) throws IOException {
        sink.consume(byHand.request());
        sink.consume(byHand.answer(body));
    }
}
