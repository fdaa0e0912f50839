package com.multisafepay;

import com.multisafepay.affiliate.AffiliateMoney;
import com.multisafepay.affiliate.Affiliates;
import com.multisafepay.affiliate.Onboarding;
import com.multisafepay.capture.Captures;
import com.multisafepay.gateway.Gateways;
import com.multisafepay.gateway.PaymentMethods;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.service.Services;
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

    private final Environment environment;
    private final FeignApi api;
    private final Services services;

    MultiSafepay(ApiKey apiKey, MultiSafepayBuilder builder) {
        this.environment = builder.environment;
        this.api = new FeignApi(builder.transport(), environment.baseUri().toString(), apiKey.reveal());
        this.services =
                new Services(api::of, builder.language, environment.isLive(), builder.exactlyOnce, SharedMapper.get());
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
        return api.of(Objects.requireNonNull(type, "type"));
    }

    /** Closes the connections. A client that was given to the builder stays open. */
    @Override
    public void close() {
        api.close();
    }

    /** Returns the environment, never the key. */
    @Override
    public String toString() {
        return "MultiSafepay[" + environment.baseUri() + "]";
    }
}
