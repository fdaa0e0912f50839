package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.AccountBalance;
import com.multisafepay.affiliate.CompletedTransfer;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.client.model.ChargeAffiliateAnswer;
import com.multisafepay.client.model.ChargeAffiliateRequest;
import com.multisafepay.client.model.CreateSiteAnswer;
import com.multisafepay.client.model.CreateSiteRequest;
import com.multisafepay.client.model.GetApiTokenAnswer;
import com.multisafepay.client.model.GetGatewayAnswer;
import com.multisafepay.client.model.GetMeAnswer;
import com.multisafepay.client.model.GetPaymentMethodAnswer;
import com.multisafepay.client.model.GetReceiptAnswer;
import com.multisafepay.client.model.GetSiteAnswer;
import com.multisafepay.client.model.GetTokenAnswer;
import com.multisafepay.client.model.GetTransactionAnswer;
import com.multisafepay.client.model.ListAffiliateClosingBalancesAnswer;
import com.multisafepay.client.model.ListBalancesAnswer;
import com.multisafepay.client.model.ListCategoriesAnswer;
import com.multisafepay.client.model.ListClosingBalancesAnswer;
import com.multisafepay.client.model.ListGatewaysAnswer;
import com.multisafepay.client.model.ListIssuersAnswer;
import com.multisafepay.client.model.ListPaymentMethodsAnswer;
import com.multisafepay.client.model.ListSitesAnswer;
import com.multisafepay.client.model.ListTerminalsAnswer;
import com.multisafepay.client.model.ListTokensAnswer;
import com.multisafepay.client.model.ListTransactionsAnswer;
import com.multisafepay.client.model.PayOutAffiliateAnswer;
import com.multisafepay.client.model.PayOutAffiliateRequest;
import com.multisafepay.client.model.UpdateSiteAnswer;
import com.multisafepay.client.model.UpdateSiteRequest;
import com.multisafepay.client.model.UpdateTokenRequest;
import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.Issuer;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.payment.Token;
import com.multisafepay.reporting.Category;
import com.multisafepay.reporting.ClosingBalanceList;
import com.multisafepay.reporting.KeyOwner;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.site.Site;
import com.multisafepay.site.SiteSettings;
import com.multisafepay.terminal.Receipt;
import com.multisafepay.terminal.Terminal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Maps requests and answers about the account of the key: its payment methods, tokens, reports, terminals, sites, balances and transfers. */
public final class AccountWire {

    private AccountWire() {}

    public static UpdateTokenRequest tokenExpiry(YearMonth expiry) {
        return new UpdateTokenRequest().expiryDate(TokensFromWire.YEAR_AND_MONTH.format(expiry));
    }

    public static List<Gateway> gateways(ListGatewaysAnswer answer) {
        return List.copyOf(MethodsFromWire.gateways(answer.getData()));
    }

    public static Gateway gateway(GetGatewayAnswer answer) {
        return MethodsFromWire.gateway(answer.getData());
    }

    public static List<PaymentMethod> paymentMethods(ListPaymentMethodsAnswer answer) {
        return List.copyOf(MethodsFromWire.methods(answer.getData()));
    }

    public static PaymentMethod paymentMethod(GetPaymentMethodAnswer answer) {
        return MethodsFromWire.method(answer.getData());
    }

    public static List<Issuer> issuers(ListIssuersAnswer answer) {
        return WireValues.list(answer.getData(), MethodsFromWire::issuer);
    }

    public static ApiToken apiToken(GetApiTokenAnswer answer, Instant asked) {
        return TokensFromWire.apiToken(answer.getData(), asked);
    }

    public static Token token(GetTokenAnswer answer) {
        return TokensFromWire.token(answer.getData());
    }

    public static List<Token> tokens(ListTokensAnswer answer) {
        return answer.getData() == null
                ? List.of()
                : List.copyOf(WireValues.readable(answer.getData().getTokens(), TokensFromWire::token));
    }

    public static TransactionPage transactions(ListTransactionsAnswer answer) {
        return ReportsFromWire.page(answer);
    }

    public static Transaction transaction(GetTransactionAnswer answer) {
        return ReportsFromWire.transaction(answer.getData());
    }

    public static ClosingBalanceList balances(ListClosingBalancesAnswer answer) {
        return ReportsFromWire.balances(answer);
    }

    public static KeyOwner owner(GetMeAnswer answer) {
        return ReportsFromWire.owner(answer.getData());
    }

    public static List<Category> categories(ListCategoriesAnswer answer) {
        return List.copyOf(ReportsFromWire.categories(answer.getData()));
    }

    public static List<Terminal> terminals(ListTerminalsAnswer answer) {
        return WireValues.list(answer.getData(), SettingsFromWire::terminal);
    }

    public static Receipt receipt(GetReceiptAnswer answer) {
        return SettingsFromWire.receipt(answer.getData());
    }

    public static CreateSiteRequest site(SiteSettings settings) {
        return AffiliatesToWire.toWire(settings);
    }

    public static UpdateSiteRequest siteChange(SiteSettings settings) {
        return AffiliatesToWire.change(settings);
    }

    public static ChargeAffiliateRequest charge(Transfer charge) {
        return AffiliatesToWire.charge(charge);
    }

    public static PayOutAffiliateRequest payout(Transfer payout) {
        return AffiliatesToWire.payout(payout);
    }

    public static Site site(GetSiteAnswer answer) {
        return SettingsFromWire.site(answer.getData());
    }

    public static Site site(UpdateSiteAnswer answer) {
        return SettingsFromWire.site(answer.getData());
    }

    public static Site site(CreateSiteAnswer answer) {
        return SettingsFromWire.site(answer.getData());
    }

    public static List<Site> sites(ListSitesAnswer answer) {
        return WireValues.list(answer.getData(), SettingsFromWire::site);
    }

    public static List<AccountBalance> accountBalances(ListBalancesAnswer answer) {
        return WireValues.list(answer.getData(), AffiliatesFromWire::balance);
    }

    public static ClosingBalanceList balances(ListAffiliateClosingBalancesAnswer answer, Optional<Currency> currency) {
        return ReportsFromWire.balances(answer, currency);
    }

    public static CompletedTransfer transfer(ChargeAffiliateAnswer answer) {
        return AffiliatesFromWire.charge(answer.getData());
    }

    public static CompletedTransfer transfer(PayOutAffiliateAnswer answer) {
        return AffiliatesFromWire.payout(answer.getData());
    }
}
