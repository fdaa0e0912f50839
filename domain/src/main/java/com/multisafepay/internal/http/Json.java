package com.multisafepay.internal.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.Customer;
import com.multisafepay.client.model.PaymentOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The mapper of all clients. Making it and preparing it for an order takes half of the time from the start of a process to its first
 * order: that can be done on another core while the client is made.
 */
public final class Json {

    private static final byte[] ANSWER =
            "{\"success\":true,\"data\":{\"order_id\":\"\"}}".getBytes(StandardCharsets.UTF_8);
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Json() {}

    /** Made by whoever needs it first; others wait until it is there. */
    private static final class Mapper {
        static final JsonMapper SHARED = TolerantJson.newMapper();
    }

    /**
     * The mapper.
     *
     * @return the tolerant mapper of the generated client, the same at every call
     */
    public static JsonMapper mapper() {
        return Mapper.SHARED;
    }

    /** Begins to prepare the mapper for orders, once in a process, and does not wait; the thread ends when it is done. */
    public static void begin() {
        if (!BEGUN.getAndSet(true)) {
            Thread thread = new Thread(null, () -> prepare(mapper()), "multisafepay-json", 0, false);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Writes and reads what nearly every order has. */
    static void prepare(JsonMapper mapper) {
        try {
            mapper.writeValueAsBytes(
                    new CreateOrderRequest().customer(new Customer()).paymentOptions(new PaymentOptions()));
            mapper.readValue(ANSWER, CreateOrderAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
