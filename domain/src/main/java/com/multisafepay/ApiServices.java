package com.multisafepay;

import com.multisafepay.affiliate.AffiliateMoney;
import com.multisafepay.affiliate.Affiliates;
import com.multisafepay.affiliate.Onboarding;
import com.multisafepay.capture.Captures;
import com.multisafepay.gateway.Gateways;
import com.multisafepay.gateway.PaymentMethods;
import com.multisafepay.internal.service.Services;
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
 * The services of the API, for one key. {@link MultiSafepay} inherits them. Each is created when it is first asked for, and is the
 * same at every call. Immutable and thread-safe.
 */
public abstract sealed class ApiServices permits MultiSafepay {

    private final Services services;

    ApiServices(Services services) {
        this.services = services;
    }

    /** {@return the service that creates and reads orders} */
    public Orders orders() {
        return services.orders();
    }

    /** {@return the service for refunds} */
    public Refunds refunds() {
        return services.refunds();
    }

    /** {@return the service that captures authorized payments} */
    public Captures captures() {
        return services.captures();
    }

    /** {@return the service that reports shipments} */
    public Shipments shipments() {
        return services.shipments();
    }

    /** {@return the older list of the site's payment methods} */
    public Gateways gateways() {
        return services.gateways();
    }

    /** {@return the service that lists payment methods with their limits and requirements} */
    public PaymentMethods paymentMethods() {
        return services.paymentMethods();
    }

    /** {@return the service for cards and accounts that are stored for later payments} */
    public Tokens tokens() {
        return services.tokens();
    }

    /** {@return the service that lists the transactions of the account} */
    public Transactions transactions() {
        return services.transactions();
    }

    /** {@return the service that lists the closing balances of the account} */
    public ClosingBalances closingBalances() {
        return services.closingBalances();
    }

    /** {@return the service that reads the account behind the key} */
    public Account account() {
        return services.account();
    }

    /** {@return the service that keeps accounts for other companies} */
    public Affiliates affiliates() {
        return services.affiliates();
    }

    /** {@return the service that completes accounts of affiliates: bank accounts and owners} */
    public Onboarding onboarding() {
        return services.onboarding();
    }

    /** {@return the service for balances, charges and payouts of affiliates} */
    public AffiliateMoney affiliateMoney() {
        return services.affiliateMoney();
    }

    /** {@return the service for the settings of sites} */
    public Sites sites() {
        return services.sites();
    }

    /** {@return the service for payments at terminals} */
    public Terminals terminals() {
        return services.terminals();
    }

    /** {@return the service that gives customers who pay after delivery more time} */
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
}
