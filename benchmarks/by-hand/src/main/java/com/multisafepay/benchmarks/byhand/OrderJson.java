package com.multisafepay.benchmarks.byhand;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Requests and answers as bytes, the way that costs least with Jackson. */
public final class OrderJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectWriter ORDER = MAPPER.writerFor(Order.class);
    private static final ObjectReader ANSWER = MAPPER.readerFor(Answer.class);

    private final Order order = Order.sample();

    /** Takes the same order as every candidate. */
    public OrderJson() {}

    /** The members of an answer that a shop needs. */
    record Answer(boolean success, Created data) {}

    record Created(
            @JsonProperty("order_id") String orderId,
            @JsonProperty("payment_url") String paymentUrl,
            @JsonProperty("session_id") String sessionId) {}

    /**
     * Writes the order.
     *
     * @return the request's body
     * @throws IOException never
     */
    public byte[] request() throws IOException {
        return ORDER.writeValueAsBytes(order);
    }

    /**
     * Reads an answer.
     *
     * @param body its body
     * @return what was created
     * @throws IOException when it is something else
     */
    public Object answer(byte[] body) throws IOException {
        Answer answer = ANSWER.readValue(body);
        if (!answer.success()) {
            throw new IOException("refused");
        }
        return answer.data();
    }
}
