package com.multisafepay;

import com.multisafepay.affiliate.AffiliateMoney;
import com.multisafepay.affiliate.Affiliates;
import com.multisafepay.affiliate.Onboarding;
import com.multisafepay.audit.Answer;
import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.capture.Captures;
import com.multisafepay.gateway.Gateways;
import com.multisafepay.gateway.PaymentMethods;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.service.Services;
import com.multisafepay.internal.transport.ConnectionPool;
import com.multisafepay.internal.transport.FeignApi;
import com.multisafepay.order.Orders;
import com.multisafepay.payafter.PayAfterDelivery;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.payment.ApplePaySessionRequest;
import com.multisafepay.payment.Tokens;
import com.multisafepay.refund.Refunds;
import com.multisafepay.reporting.Account;
import com.multisafepay.reporting.ClosingBalances;
import com.multisafepay.reporting.Transactions;
import com.multisafepay.shipment.Shipments;
import com.multisafepay.site.Sites;
import com.multisafepay.terminal.Terminals;
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
public final class MultiSafepay implements AutoCloseable {

    private final ClientSettings settings;
    private final FeignApi api;
    private final Services services;
    private final Runnable closing;

    MultiSafepay(ApiKey apiKey, ClientSettings settings, ConnectionPool pool, Runnable closing) {
        this(settings, pool.api(settings.environment().baseUri().toString(), apiKey.reveal()), closing);
    }

    private MultiSafepay(ClientSettings settings, FeignApi api, Runnable closing) {
        this.settings = settings;
        this.api = api;
        this.closing = closing;
        this.services = new Services(
                api::of,
                api::events,
                settings.language(),
                settings.environment().isLive(),
                settings.exactlyOnce());
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

    /** {@return the service that creates and reads orders, the same at every call} */
    public Orders orders() {
        return services.orders();
    }

    /** {@return the service for refunds, the same at every call} */
    public Refunds refunds() {
        return services.refunds();
    }

    /** {@return the service that captures authorized payments, the same at every call} */
    public Captures captures() {
        return services.captures();
    }

    /** {@return the service that reports shipments, the same at every call} */
    public Shipments shipments() {
        return services.shipments();
    }

    /** {@return the older list of the site's payment methods, the same at every call} */
    public Gateways gateways() {
        return services.gateways();
    }

    /** {@return the service that lists payment methods with their limits and requirements, the same at every call} */
    public PaymentMethods paymentMethods() {
        return services.paymentMethods();
    }

    /** {@return the service for cards and accounts that are stored for later payments, the same at every call} */
    public Tokens tokens() {
        return services.tokens();
    }

    /** {@return the service that lists the transactions of the account, the same at every call} */
    public Transactions transactions() {
        return services.transactions();
    }

    /** {@return the service that lists the closing balances of the account, the same at every call} */
    public ClosingBalances closingBalances() {
        return services.closingBalances();
    }

    /** {@return the service that reads the account behind the key, the same at every call} */
    public Account account() {
        return services.account();
    }

    /** {@return the service that keeps accounts for other companies, the same at every call} */
    public Affiliates affiliates() {
        return services.affiliates();
    }

    /** {@return the service that completes accounts of affiliates: bank accounts and owners, the same at every call} */
    public Onboarding onboarding() {
        return services.onboarding();
    }

    /** {@return the service for balances, charges and payouts of affiliates, the same at every call} */
    public AffiliateMoney affiliateMoney() {
        return services.affiliateMoney();
    }

    /** {@return the service for the settings of sites, the same at every call} */
    public Sites sites() {
        return services.sites();
    }

    /** {@return the service for payments at terminals, the same at every call} */
    public Terminals terminals() {
        return services.terminals();
    }

    /** {@return the service that gives customers who pay after delivery more time, the same at every call} */
    public PayAfterDelivery payAfterDelivery() {
        return services.payAfterDelivery();
    }

    /**
     * Requests a token for payment components in a browser. Every order needs its own.
     *
     * @return the token, good for ten minutes
     * @throws com.multisafepay.error.MultiSafepayException when the API refuses or cannot be reached
     */
    public ApiToken apiToken() {
        return services.apiToken();
    }

    /**
     * Starts an Apple Pay session for a page that shows its button.
     *
     * @param request the page, and the address that Apple gave it
     * @return Apple's session as it came: a text that holds JSON, which the page parses; what it says is between Apple and
     *     the page
     * @throws com.multisafepay.error.MultiSafepayException when the API refuses or cannot be reached
     */
    public String applePaySession(ApplePaySessionRequest request) {
        Objects.requireNonNull(request, "request");
        return services.applePaySession(request);
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
