package com.multisafepay.internal.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.Customer;
import com.multisafepay.client.model.PaymentOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * The mapper of all clients of a process. Making it and preparing it for an order takes long, and can be done on another core while the
 * client is made.
 */
public final class Json {

    private static final Once<JsonMapper> MAPPER = new Once<>(TolerantJson::newMapper);
    private static final Once<Boolean> BEGUN = new Once<>(Json::start);

    private Json() {}

    /**
     * The mapper. Nobody configures it: it is everybody's.
     *
     * @return the tolerant mapper of the generated client, the same at every call
     */
    public static JsonMapper mapper() {
        return MAPPER.get();
    }

    /** Begins to prepare the mapper for orders, once in a process, in a thread that ends when that is done. */
    public static void begin() {
        BEGUN.get();
    }

    private static boolean start() {
        try {
            ahead(Json::mapper).start();
            return true;
        } catch (OutOfMemoryError e) {
            // There is no thread to be had; the first order does without.
            return false;
        }
    }

    /** A thread that prepares a mapper. What fails in it fails again where the mapper is needed, and is told there. */
    static Thread ahead(Supplier<JsonMapper> mapper) {
        Thread thread = new Thread(null, () -> prepare(mapper.get()), "multisafepay-json", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(Json.class.getClassLoader());
        thread.setUncaughtExceptionHandler((failed, failure) -> {});
        return thread;
    }

    /** Writes and reads what nearly every order has. */
    private static void prepare(JsonMapper mapper) {
        try {
            mapper.writeValueAsBytes(
                    new CreateOrderRequest().customer(new Customer()).paymentOptions(new PaymentOptions()));
            mapper.readValue("{\"success\":true,\"data\":{\"order_id\":\"\"}}", CreateOrderAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
