package com.multisafepay;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.client.api.AccountApi;
import com.multisafepay.client.api.AuthenticationApi;
import com.multisafepay.client.api.BalancesApi;
import com.multisafepay.client.api.GatewaysApi;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.api.PaymentMethodsApi;
import com.multisafepay.client.api.TokensApi;
import com.multisafepay.client.api.TransactionsApi;
import com.multisafepay.client.api.WalletsApi;
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
import com.multisafepay.internal.http.Once;
import com.multisafepay.internal.http.PlainContract;
import com.multisafepay.internal.http.Retries;
import com.multisafepay.internal.http.Timeouts;
import com.multisafepay.internal.http.Transport;
import com.multisafepay.internal.http.TransportFailures;
import com.multisafepay.internal.http.UnwrappedErrors;
import com.multisafepay.internal.http.UserAgent;
import com.multisafepay.internal.service.ApiAccount;
import com.multisafepay.internal.service.ApiAuthentication;
import com.multisafepay.internal.service.ApiCaptures;
import com.multisafepay.internal.service.ApiClosingBalances;
import com.multisafepay.internal.service.ApiGateways;
import com.multisafepay.internal.service.ApiOrders;
import com.multisafepay.internal.service.ApiPaymentMethods;
import com.multisafepay.internal.service.ApiRefunds;
import com.multisafepay.internal.service.ApiTokens;
import com.multisafepay.internal.service.ApiTransactions;
import com.multisafepay.internal.service.ApiWallets;
import com.multisafepay.internal.service.Outcomes;
import com.multisafepay.order.Captures;
import com.multisafepay.order.Orders;
import com.multisafepay.order.Refunds;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.payment.ApplePaySessionRequest;
import com.multisafepay.payment.Tokens;
import com.multisafepay.reporting.Account;
import com.multisafepay.reporting.ClosingBalances;
import com.multisafepay.reporting.Transactions;
import feign.Client;
import feign.Feign;
import feign.Retryer;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to the MultiSafepay API with one key. Make one for each key and keep it: it holds a pool of connections. Immutable and
 * thread-safe; many can live side by side.
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
    private final Once<Orders> orders;
    private final Once<Refunds> refunds;
    private final Once<Captures> captures;
    private final Once<Gateways> gateways;
    private final Once<PaymentMethods> paymentMethods;
    private final Once<Tokens> tokens;
    private final Once<Transactions> transactions;
    private final Once<ClosingBalances> closingBalances;
    private final Once<Account> account;
    private final Once<ApiAuthentication> authentication;
    private final Once<ApiWallets> wallets;

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
        String language = builder.language == null ? null : builder.language.value();
        Outcomes outcomes =
                new Outcomes(builder.exactlyOnce, System::nanoTime, InstantSource.system(), MultiSafepay::sleep);
        Once<OrdersApi> ordersApi = new Once<>(() -> api(OrdersApi.class));
        this.orders = new Once<>(() -> new ApiOrders(ordersApi.get(), language, environment.isLive(), outcomes));
        this.refunds = new Once<>(() -> new ApiRefunds(ordersApi.get(), Clock.systemUTC(), outcomes));
        this.captures = new Once<>(() -> new ApiCaptures(ordersApi.get(), outcomes));
        this.gateways = new Once<>(() -> new ApiGateways(api(GatewaysApi.class), language));
        this.paymentMethods = new Once<>(() -> new ApiPaymentMethods(api(PaymentMethodsApi.class), language));
        this.tokens = new Once<>(() -> new ApiTokens(api(TokensApi.class), language));
        this.transactions = new Once<>(() -> new ApiTransactions(api(TransactionsApi.class), language));
        this.closingBalances = new Once<>(() -> new ApiClosingBalances(api(BalancesApi.class), language));
        this.account = new Once<>(() -> new ApiAccount(api(AccountApi.class), language));
        this.authentication =
                new Once<>(() -> new ApiAuthentication(api(AuthenticationApi.class), language, Clock.systemUTC()));
        this.wallets = new Once<>(() -> new ApiWallets(api(WalletsApi.class), mapper));
    }

    private static void sleep(Duration pause) throws InterruptedException {
        Thread.sleep(pause.toMillis());
    }

    /**
     * Starts with the test environment and no key. The first call in a process also has a thread load what an order needs, which
     * ends when that is done.
     *
     * @return a new builder
     */
    public static MultiSafepayBuilder builder() {
        Json.begin();
        return new MultiSafepayBuilder();
    }

    /**
     * Creates orders and tells where they stand.
     *
     * @return the service, the same at every call
     */
    public Orders orders() {
        return orders.get();
    }

    /**
     * Gives money back.
     *
     * @return the service, the same at every call
     */
    public Refunds refunds() {
        return refunds.get();
    }

    /**
     * Collects what was authorised.
     *
     * @return the service, the same at every call
     */
    public Captures captures() {
        return captures.get();
    }

    /**
     * The payment methods of the site.
     *
     * @return the service, the same at every call
     */
    public Gateways gateways() {
        return gateways.get();
    }

    /**
     * What each payment method takes and needs, and which ones an order can be paid with.
     *
     * @return the service, the same at every call
     */
    public PaymentMethods paymentMethods() {
        return paymentMethods.get();
    }

    /**
     * Cards and accounts that were stored for later payments.
     *
     * @return the service, the same at every call
     */
    public Tokens tokens() {
        return tokens.get();
    }

    /**
     * The movements on the account.
     *
     * @return the service, the same at every call
     */
    public Transactions transactions() {
        return transactions.get();
    }

    /**
     * What stood on the account at the end of each day.
     *
     * @return the service, the same at every call
     */
    public ClosingBalances closingBalances() {
        return closingBalances.get();
    }

    /**
     * What the API tells of the account behind the key.
     *
     * @return the service, the same at every call
     */
    public Account account() {
        return account.get();
    }

    /**
     * Asks for a new token for payment components in a browser; every order needs its own.
     *
     * @return the token, good for ten minutes
     * @throws com.multisafepay.error.MultiSafepayException when the API refuses or cannot be reached
     */
    public ApiToken apiToken() {
        return authentication.get().token();
    }

    /**
     * Has Apple vouch for a page that shows its button.
     *
     * @param request the page, and the address that Apple gave it
     * @return Apple's session as JSON, for the page; what it holds is between Apple and the page
     * @throws com.multisafepay.error.MultiSafepayException when the API refuses or cannot be reached
     */
    public String applePaySession(ApplePaySessionRequest request) {
        return wallets.get().applePaySession(request);
    }

    /**
     * The way through to the generated Feign interface, for whatever this library does not model. Key, timeouts and errors are the same.
     *
     * @param <T> the interface
     * @param type an interface of {@code com.multisafepay.client.api}
     * @return an implementation
     */
    public <T> T api(Class<T> type) {
        return feign.newInstance(new ApiTarget<>(type, environment.baseUri().toString(), apiKey.reveal(), userAgent));
    }

    /** Closes the connections. A client that was given to the builder is left alone. */
    @Override
    public void close() {
        if (ownTransport != null) {
            ownTransport.close();
        }
    }

    /** Says where it leads, never with which key. */
    @Override
    public String toString() {
        return "MultiSafepay[" + environment.baseUri() + "]";
    }
}
