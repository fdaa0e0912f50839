package com.multisafepay.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.TolerantModel;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.Customer;
import com.multisafepay.client.model.PaymentOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Holds the JSON mapper that all clients of a process share. Making it and preparing it for an order takes long, and can be done on
 * another core while the client is made.
 */
public final class SharedMapper {

    private static final Lazy<AnswerLog> LOG =
            new Lazy<>(() -> new AnswerLog(LoggerFactory.getLogger("com.multisafepay.answers")));
    private static final Lazy<JsonMapper> MAPPER = new Lazy<>(() -> TolerantJson.newMapper(LOG.get()));
    private static final Lazy<Boolean> PREPARING = new Lazy<>(SharedMapper::start);

    private SharedMapper() {}

    /**
     * Returns the mapper. Shared by all clients; do not reconfigure.
     *
     * @return the tolerant mapper of the generated client, the same at every call
     */
    public static JsonMapper get() {
        return MAPPER.get();
    }

    /**
     * Logs a member of an answer whose value cannot be read, once in a process.
     *
     * @param model the model
     * @param member the member, by its name in JSON
     */
    public static void unread(Class<? extends TolerantModel> model, String member) {
        LOG.get().unread(model, member);
    }

    /** Starts to prepare the mapper for orders, once in a process, in a thread that ends when that is done. */
    public static void prepare() {
        PREPARING.get();
    }

    private static boolean start() {
        try {
            ahead(SharedMapper::get).start();
            return true;
        } catch (OutOfMemoryError e) {
            // There is no thread to be had; the first order does without.
            return false;
        }
    }

    /** Returns a thread that prepares a mapper. What fails in it fails again where the mapper is needed, and is reported there. */
    static Thread ahead(Supplier<JsonMapper> mapper) {
        Thread thread = new Thread(null, () -> warmUp(mapper.get()), "multisafepay-json", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(SharedMapper.class.getClassLoader());
        thread.setUncaughtExceptionHandler((failed, failure) -> {});
        return thread;
    }

    /** Writes and reads what nearly every order has. */
    private static void warmUp(JsonMapper mapper) {
        try {
            mapper.writeValueAsBytes(
                    new CreateOrderRequest().customer(new Customer()).paymentOptions(new PaymentOptions()));
            mapper.readValue("{\"success\":true,\"data\":{\"order_id\":\"\"}}", CreateOrderAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
