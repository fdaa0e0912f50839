package com.multisafepay;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.capture.Captures;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.Gateways;
import com.multisafepay.gateway.PaymentMethods;
import com.multisafepay.internal.http.AnswerDecoder;
import com.multisafepay.internal.http.ApiTarget;
import com.multisafepay.internal.http.Audit;
import com.multisafepay.internal.http.CallLog;
import com.multisafepay.internal.http.CapabilityFailures;
import com.multisafepay.internal.http.Destination;
import com.multisafepay.internal.http.ErrorAnswers;
import com.multisafepay.internal.http.FixedOptions;
import com.multisafepay.internal.http.HttpTransport;
import com.multisafepay.internal.http.Json;
import com.multisafepay.internal.http.JsonEncoder;
import com.multisafepay.internal.http.Masking;
import com.multisafepay.internal.http.PlainContract;
import com.multisafepay.internal.http.Retries;
import com.multisafepay.internal.http.Timeouts;
import com.multisafepay.internal.http.Transport;
import com.multisafepay.internal.http.TransportFailures;
import com.multisafepay.internal.http.UnwrappedErrors;
import com.multisafepay.internal.http.UserAgent;
import com.multisafepay.internal.service.Services;
import com.multisafepay.order.Orders;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.payment.ApplePaySessionRequest;
import com.multisafepay.payment.Tokens;
import com.multisafepay.refund.Refunds;
import com.multisafepay.reporting.Account;
import com.multisafepay.reporting.ClosingBalances;
import com.multisafepay.reporting.Transactions;
import com.multisafepay.shipment.Shipments;
import feign.Client;
import feign.Feign;
import feign.Retryer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private final Feign feign;
    private final ApiKey apiKey;
    private final Environment environment;
    private final String userAgent;
    private final @Nullable HttpTransport ownTransport;
    private final Services services;

    MultiSafepay(MultiSafepayBuilder builder) {
        if (builder.apiKey == null) {
            throw RequestRefusedException.of("api_key", "is required");
        }
        this.apiKey = builder.apiKey;
        this.environment = builder.environment;
        this.userAgent = UserAgent.of(builder.applicationName);
        Timeouts timeouts = new Timeouts(builder.connectTimeout, builder.readTimeout, builder.totalTimeout);
        Client given = builder.httpClient;
        this.ownTransport = given == null ? new HttpTransport(timeouts, builder.proxy, builder.trustStore) : null;
        Transport once = given == null
                ? Objects.requireNonNull(ownTransport)
                : (request, options, left) -> given.execute(request, options);
        Logger log = LoggerFactory.getLogger("com.multisafepay.calls");
        JsonMapper mapper = Json.mapper();
        Masking masking = new Masking(builder.apiKey.reveal(), mapper);
        ExchangeListener listener = builder.exchangeListener;
        Client transport = new Retries(
                listener == null
                        ? once
                        : new Audit(log, once, listener, builder.redacted, masking, mapper, System::nanoTime),
                builder.readAttempts,
                timeouts.total(),
                System::nanoTime,
                InstantSource.system(),
                MultiSafepay::sleep,
                () -> ThreadLocalRandom.current().nextLong());
        ErrorAnswers errors = new ErrorAnswers(mapper, masking);
        Client calls = new TransportFailures(
                transport, new Destination(environment.baseUri().toString(), apiKey.reveal()), masking);
        Feign.Builder feign = Feign.builder();
        builder.capabilities.forEach(feign::addCapability);
        feign.addCapability(new CapabilityFailures(masking));
        this.feign = feign.client(new CallLog(log, calls, masking, mapper, System::nanoTime))
                .contract(new PlainContract())
                .encoder(new JsonEncoder(mapper))
                .decoder(new AnswerDecoder(mapper, errors))
                .responseInterceptor(new UnwrappedErrors())
                .errorDecoder(errors)
                .retryer(Retryer.NEVER_RETRY)
                .options(new FixedOptions(timeouts))
                .build();
        this.services = new Services(this::api, builder.language, environment.isLive(), builder.exactlyOnce, mapper);
    }

    private static void sleep(Duration pause) throws InterruptedException {
        Thread.sleep(pause.toMillis());
    }

    /**
     * Starts with the test environment and no key. The first call in a process also starts a thread that loads what an order needs,
     * and ends when that is done.
     *
     * @return a new builder
     */
    public static MultiSafepayBuilder builder() {
        Json.begin();
        return new MultiSafepayBuilder();
    }

    /**
     * Returns the service that creates and reads orders.
     *
     * @return the service, the same at every call
     */
    public Orders orders() {
        return services.orders();
    }

    /**
     * Returns the service for refunds.
     *
     * @return the service, the same at every call
     */
    public Refunds refunds() {
        return services.refunds();
    }

    /**
     * Returns the service that captures authorized payments.
     *
     * @return the service, the same at every call
     */
    public Captures captures() {
        return services.captures();
    }

    /**
     * Returns the service that reports shipments.
     *
     * @return the service, the same at every call
     */
    public Shipments shipments() {
        return services.shipments();
    }

    /**
     * Returns the older list of the site's payment methods.
     *
     * @return the service, the same at every call
     */
    public Gateways gateways() {
        return services.gateways();
    }

    /**
     * Returns the service that lists payment methods with their limits and requirements.
     *
     * @return the service, the same at every call
     */
    public PaymentMethods paymentMethods() {
        return services.paymentMethods();
    }

    /**
     * Returns the service for cards and accounts that are stored for later payments.
     *
     * @return the service, the same at every call
     */
    public Tokens tokens() {
        return services.tokens();
    }

    /**
     * Returns the service that lists the transactions of the account.
     *
     * @return the service, the same at every call
     */
    public Transactions transactions() {
        return services.transactions();
    }

    /**
     * Returns the service that lists the closing balances of the account.
     *
     * @return the service, the same at every call
     */
    public ClosingBalances closingBalances() {
        return services.closingBalances();
    }

    /**
     * Returns the service that reads the account behind the key.
     *
     * @return the service, the same at every call
     */
    public Account account() {
        return services.account();
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
     * @return Apple's session as JSON, for the page; what it holds is between Apple and the page
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
        Objects.requireNonNull(type, "type");
        return feign.newInstance(new ApiTarget<>(type, environment.baseUri().toString(), apiKey.reveal(), userAgent));
    }

    /** Closes the connections. A client that was given to the builder stays open. */
    @Override
    public void close() {
        if (ownTransport != null) {
            ownTransport.close();
        }
    }

    /** Returns the environment, never the key. */
    @Override
    public String toString() {
        return "MultiSafepay[" + environment.baseUri() + "]";
    }
}
