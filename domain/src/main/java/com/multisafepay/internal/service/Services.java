package com.multisafepay.internal.service;

import com.multisafepay.affiliate.AffiliateMoney;
import com.multisafepay.affiliate.Affiliates;
import com.multisafepay.affiliate.Onboarding;
import com.multisafepay.capture.Captures;
import com.multisafepay.client.api.AccountApi;
import com.multisafepay.client.api.AffiliateMoneyApi;
import com.multisafepay.client.api.AffiliatesApi;
import com.multisafepay.client.api.AuthenticationApi;
import com.multisafepay.client.api.BalancesApi;
import com.multisafepay.client.api.BankAccountsApi;
import com.multisafepay.client.api.GatewaysApi;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.api.OwnersApi;
import com.multisafepay.client.api.PayAfterDeliveryApi;
import com.multisafepay.client.api.PaymentMethodsApi;
import com.multisafepay.client.api.PointOfSaleApi;
import com.multisafepay.client.api.SitesApi;
import com.multisafepay.client.api.TokensApi;
import com.multisafepay.client.api.TransactionsApi;
import com.multisafepay.client.api.WalletsApi;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.gateway.Gateways;
import com.multisafepay.gateway.PaymentMethods;
import com.multisafepay.internal.Lazy;
import com.multisafepay.internal.transport.FeignApi.EventStream;
import com.multisafepay.order.ExactlyOnce;
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
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Makes the services of one client over the generated interfaces, each when it is first asked for: the entry point of this package. */
public final class Services {

    private final Lazy<Orders> orders;
    private final Lazy<Refunds> refunds;
    private final Lazy<Captures> captures;
    private final Lazy<Shipments> shipments;
    private final Lazy<Gateways> gateways;
    private final Lazy<PaymentMethods> paymentMethods;
    private final Lazy<Tokens> tokens;
    private final Lazy<Transactions> transactions;
    private final Lazy<ClosingBalances> closingBalances;
    private final Lazy<Account> account;
    private final Lazy<ApiAuthentication> authentication;
    private final Lazy<ApiWallets> wallets;
    private final Lazy<Affiliates> affiliates;
    private final Lazy<Onboarding> onboarding;
    private final Lazy<AffiliateMoney> affiliateMoney;
    private final Lazy<Sites> sites;
    private final Lazy<Terminals> terminals;
    private final Lazy<PayAfterDelivery> payAfterDelivery;

    /** Implements the generated interfaces. */
    public interface Apis {
        <T> T of(Class<T> type);
    }

    /** Reads streams of events. */
    public interface Streams {
        EventStream of(URI address, String token, Duration atMost);
    }

    /**
     * Prepares the services.
     *
     * @param apis implements the generated interfaces
     * @param streams reads streams of events
     * @param locale language of the API's messages, null for its default
     * @param live true where money moves
     * @param exactlyOnce how unknown outcomes are resolved; null where callers do that themselves
     */
    public Services(
            Apis apis, Streams streams, @Nullable LocaleCode locale, boolean live, @Nullable ExactlyOnce exactlyOnce) {
        String language = locale == null ? null : locale.value();
        Outcomes outcomes = new Outcomes(
                exactlyOnce, System::nanoTime, InstantSource.system(), pause -> Thread.sleep(pause.toMillis()));
        Lazy<OrdersApi> api = new Lazy<>(() -> apis.of(OrdersApi.class));
        orders = new Lazy<>(() -> new ApiOrders(api.get(), language, live, outcomes, streams));
        refunds = new Lazy<>(() -> new ApiRefunds(api.get(), language, outcomes));
        captures = new Lazy<>(() -> new ApiCaptures(api.get(), language, outcomes));
        shipments = new Lazy<>(() -> new ApiShipments(api.get(), language));
        gateways = new Lazy<>(() -> new ApiGateways(apis.of(GatewaysApi.class), language));
        paymentMethods = new Lazy<>(() -> new ApiPaymentMethods(apis.of(PaymentMethodsApi.class), language));
        tokens = new Lazy<>(() -> new ApiTokens(apis.of(TokensApi.class), language));
        transactions = new Lazy<>(() -> new ApiTransactions(apis.of(TransactionsApi.class), language));
        closingBalances = new Lazy<>(() -> new ApiClosingBalances(apis.of(BalancesApi.class), language));
        account = new Lazy<>(() -> new ApiAccount(apis.of(AccountApi.class), language));
        authentication =
                new Lazy<>(() -> new ApiAuthentication(apis.of(AuthenticationApi.class), language, Clock.systemUTC()));
        wallets = new Lazy<>(() -> new ApiWallets(apis.of(WalletsApi.class), language));
        affiliates =
                new Lazy<>(() -> new ApiAffiliates(apis.of(AffiliatesApi.class), apis.of(SitesApi.class), language));
        onboarding =
                new Lazy<>(() -> new ApiOnboarding(apis.of(BankAccountsApi.class), apis.of(OwnersApi.class), language));
        affiliateMoney = new Lazy<>(() -> new ApiAffiliateMoney(apis.of(AffiliateMoneyApi.class), language));
        sites = new Lazy<>(() -> new ApiSites(apis.of(SitesApi.class), language));
        terminals = new Lazy<>(() -> new ApiTerminals(apis.of(PointOfSaleApi.class), api.get(), language));
        payAfterDelivery = new Lazy<>(() -> new ApiPayAfterDelivery(apis.of(PayAfterDeliveryApi.class), language));
    }

    public Orders orders() {
        return orders.get();
    }

    public Refunds refunds() {
        return refunds.get();
    }

    public Captures captures() {
        return captures.get();
    }

    public Shipments shipments() {
        return shipments.get();
    }

    public Gateways gateways() {
        return gateways.get();
    }

    public PaymentMethods paymentMethods() {
        return paymentMethods.get();
    }

    public Tokens tokens() {
        return tokens.get();
    }

    public Transactions transactions() {
        return transactions.get();
    }

    public ClosingBalances closingBalances() {
        return closingBalances.get();
    }

    public Account account() {
        return account.get();
    }

    public Affiliates affiliates() {
        return affiliates.get();
    }

    public Onboarding onboarding() {
        return onboarding.get();
    }

    public AffiliateMoney affiliateMoney() {
        return affiliateMoney.get();
    }

    public Sites sites() {
        return sites.get();
    }

    public Terminals terminals() {
        return terminals.get();
    }

    public PayAfterDelivery payAfterDelivery() {
        return payAfterDelivery.get();
    }

    public ApiToken apiToken() {
        return authentication.get().token();
    }

    public String applePaySession(ApplePaySessionRequest request) {
        return wallets.get().applePaySession(request);
    }
}
