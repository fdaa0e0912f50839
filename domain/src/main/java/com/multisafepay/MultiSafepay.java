package com.multisafepay;

import com.multisafepay.audit.Answer;
import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.service.Services;
import com.multisafepay.internal.transport.ConnectionPool;
import com.multisafepay.internal.transport.FeignApi;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A client of the MultiSafepay API with one key. Create one per key and keep it: it holds a pool of connections. Immutable and
 * thread-safe; several can exist side by side.
 *
 * <pre>{@code
 * try (MultiSafepay multiSafepay = MultiSafepay.builder().apiKey(key).environment(Environment.TEST).build()) {
 *     RedirectOrder order = RedirectOrder.of("my-order-id-1", Money.of("10.00", "EUR"), "Test Order Description");
 *     sendCustomerTo(multiSafepay.orders().create(order).requirePaymentUrl());
 * }
 * }</pre>
 */
public final class MultiSafepay extends ApiServices implements AutoCloseable {

    private final ClientSettings settings;
    private final FeignApi api;
    private final Runnable closing;

    MultiSafepay(ApiKey apiKey, ClientSettings settings, ConnectionPool pool, Runnable closing) {
        this(settings, pool.api(settings.environment().baseUri().toString(), apiKey.reveal()), closing);
    }

    private MultiSafepay(ClientSettings settings, FeignApi api, Runnable closing) {
        super(new Services(
                api::of,
                api::events,
                settings.language(),
                settings.environment().isLive(),
                settings.exactlyOnce()));
        this.settings = settings;
        this.api = api;
        this.closing = closing;
    }

    /**
     * Starts with the test environment and no key. The first call in a process also starts a thread that loads what an order needs,
     * and ends when that is done.
     *
     * @return a new builder
     */
    public static MultiSafepayBuilder builder() {
        SharedMapper.prepare();
        return new MultiSafepayBuilder();
    }

    /**
     * Implements a generated Feign interface, for operations that this library does not model. Key, timeouts and errors are the
     * same.
     *
     * @param <T> the interface
     * @param type an interface of {@code com.multisafepay.client.api}
     * @return an implementation
     */
    public <T> T api(Class<T> type) {
        return api.of(Objects.requireNonNull(type, "type"));
    }

    /**
     * Returns a client of the same key and connections whose calls have other settings: for one call, or kept for many. Closing it closes
     * nothing.
     *
     * @param options the settings in place of this client's
     * @return the client
     */
    public MultiSafepay with(CallOptions options) {
        Objects.requireNonNull(options, "options");
        return new MultiSafepay(settings.with(options), options.appliedTo(api), () -> {});
    }

    /**
     * Makes a call and returns with its value what came with the answer:
     * {@code multiSafepay.answerOf(client -> client.orders().create(order)).metadata().requestId()}.
     *
     * @param call makes a call with the client that it is given
     * @param <T> the kind of value
     * @return the value, and the status and headers of the last answer
     * @throws IllegalStateException when it made no call
     * @throws com.multisafepay.error.MultiSafepayException when the API refuses or cannot be reached; it has the metadata as well
     */
    public <T extends @Nullable Object> Answer<T> answerOf(Function<MultiSafepay, T> call) {
        Objects.requireNonNull(call, "call");
        AtomicReference<@Nullable AnswerMetadata> last = new AtomicReference<>();
        FeignApi listening = api.withMetadata(last::set);
        T value = call.apply(new MultiSafepay(settings, listening, () -> {}));
        AnswerMetadata metadata = last.get();
        if (metadata == null) {
            throw new IllegalStateException("no call was made with the client that was given");
        }
        return new Answer<>(value, metadata);
    }

    /**
     * Calls a path that the contract does not have. Key, timeouts, errors, masking and repeats are the same: a read may be repeated, a write
     * is only where not a byte of it was sent.
     *
     * @param call the call
     * @return the body of the answer as JSON, empty where it has none, with the status and headers
     * @throws com.multisafepay.error.MultiSafepayException when the API refuses or cannot be reached
     */
    public Answer<String> call(RawCall call) {
        Objects.requireNonNull(call, "call");
        return answerOf(client -> call.sentOver(client.api));
    }

    /**
     * Closes the connections. A Feign client that was given to the builder stays open, and so do connections that are shared with other
     * clients.
     */
    @Override
    public void close() {
        closing.run();
    }

    /** Returns the environment, never the key. */
    @Override
    public String toString() {
        return "MultiSafepay[" + settings.environment().baseUri() + "]";
    }
}
