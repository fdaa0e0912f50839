package com.multisafepay.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.affiliate.AccountBalance;
import com.multisafepay.affiliate.Affiliate;
import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.BankAccount;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.CompletedTransfer;
import com.multisafepay.affiliate.Fee;
import com.multisafepay.affiliate.IdentityDocumentType;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.affiliate.Owner;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.StoredFile;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.capture.Capture;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.client.model.AddBankStatementAnswer;
import com.multisafepay.client.model.AddBankStatementRequest;
import com.multisafepay.client.model.AddIdentityDocumentAnswer;
import com.multisafepay.client.model.AddIdentityDocumentRequest;
import com.multisafepay.client.model.AddUboAnswer;
import com.multisafepay.client.model.AddUboRequest;
import com.multisafepay.client.model.AutoexpirePadOrderAnswer;
import com.multisafepay.client.model.CaptureOrderAnswer;
import com.multisafepay.client.model.CaptureOrderRequest;
import com.multisafepay.client.model.ChargeAffiliateAnswer;
import com.multisafepay.client.model.ChargeAffiliateRequest;
import com.multisafepay.client.model.CreateAffiliateAnswer;
import com.multisafepay.client.model.CreateAffiliateRequest;
import com.multisafepay.client.model.CreateBankAccountAnswer;
import com.multisafepay.client.model.CreateBankAccountPaymentLinkAnswer;
import com.multisafepay.client.model.CreateBankAccountRequest;
import com.multisafepay.client.model.CreateLoginUrlAnswer;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.CreateSiteAnswer;
import com.multisafepay.client.model.CreateSiteRequest;
import com.multisafepay.client.model.GetAffiliateAnswer;
import com.multisafepay.client.model.GetApiTokenAnswer;
import com.multisafepay.client.model.GetAutoPayoutAnswer;
import com.multisafepay.client.model.GetBankAccountAnswer;
import com.multisafepay.client.model.GetBankStatementAnswer;
import com.multisafepay.client.model.GetGatewayAnswer;
import com.multisafepay.client.model.GetIdentityDocumentAnswer;
import com.multisafepay.client.model.GetMeAnswer;
import com.multisafepay.client.model.GetOrderAnswer;
import com.multisafepay.client.model.GetPadOrderAnswer;
import com.multisafepay.client.model.GetPaymentMethodAnswer;
import com.multisafepay.client.model.GetReceiptAnswer;
import com.multisafepay.client.model.GetSiteAnswer;
import com.multisafepay.client.model.GetTokenAnswer;
import com.multisafepay.client.model.GetTransactionAnswer;
import com.multisafepay.client.model.GetUboAnswer;
import com.multisafepay.client.model.ListAffiliateClosingBalancesAnswer;
import com.multisafepay.client.model.ListAffiliatesAnswer;
import com.multisafepay.client.model.ListAutoPayoutsAnswer;
import com.multisafepay.client.model.ListBalancesAnswer;
import com.multisafepay.client.model.ListBankAccountsAnswer;
import com.multisafepay.client.model.ListBankStatementsAnswer;
import com.multisafepay.client.model.ListCategoriesAnswer;
import com.multisafepay.client.model.ListClosingBalancesAnswer;
import com.multisafepay.client.model.ListGatewaysAnswer;
import com.multisafepay.client.model.ListIdentityDocumentsAnswer;
import com.multisafepay.client.model.ListIssuersAnswer;
import com.multisafepay.client.model.ListPaymentMethodsAnswer;
import com.multisafepay.client.model.ListSitesAnswer;
import com.multisafepay.client.model.ListTerminalsAnswer;
import com.multisafepay.client.model.ListTokensAnswer;
import com.multisafepay.client.model.ListTransactionsAnswer;
import com.multisafepay.client.model.ListUbosAnswer;
import com.multisafepay.client.model.PayOutAffiliateAnswer;
import com.multisafepay.client.model.PayOutAffiliateRequest;
import com.multisafepay.client.model.PutPadOrderOnHoldAnswer;
import com.multisafepay.client.model.RefundOrderAnswer;
import com.multisafepay.client.model.RefundOrderRequest;
import com.multisafepay.client.model.SetAutoPayoutAnswer;
import com.multisafepay.client.model.SetAutoPayoutRequest;
import com.multisafepay.client.model.SetFeesRequest;
import com.multisafepay.client.model.UpdateAffiliateAnswer;
import com.multisafepay.client.model.UpdateAffiliateRequest;
import com.multisafepay.client.model.UpdateOrderAnswer;
import com.multisafepay.client.model.UpdateOrderRequest;
import com.multisafepay.client.model.UpdateSiteAnswer;
import com.multisafepay.client.model.UpdateSiteRequest;
import com.multisafepay.client.model.UpdateTokenRequest;
import com.multisafepay.client.model.UpdateUboAnswer;
import com.multisafepay.client.model.UpdateUboRequest;
import com.multisafepay.document.UploadedFile;
import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.Issuer;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.RelatedTransaction;
import com.multisafepay.order.StatusChange;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.payafter.PayAfterDeliveryOrder;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.payment.Token;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.refund.Refund;
import com.multisafepay.reporting.Category;
import com.multisafepay.reporting.ClosingBalanceList;
import com.multisafepay.reporting.KeyOwner;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.shipment.ShippedPart;
import com.multisafepay.shipment.ShippingRequest;
import com.multisafepay.site.Site;
import com.multisafepay.site.SiteSettings;
import com.multisafepay.terminal.Receipt;
import com.multisafepay.terminal.Terminal;
import com.multisafepay.terminal.TerminalSession;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps requests to the generated models, and the generated models to answers: the door of this package. */
public final class Wire {

    private Wire() {}

    public static CreateOrderRequest order(OrderRequest order) {
        return OrderToWire.toWire(order);
    }

    public static RefundOrderRequest refund(Refund refund) {
        return RefundToWire.toWire(refund);
    }

    public static CaptureOrderRequest capture(Capture capture) {
        return ShipmentToWire.toWire(capture);
    }

    public static UpdateOrderRequest shipment(Shipment shipment) {
        return ShipmentToWire.toWire(shipment);
    }

    public static UpdateTokenRequest tokenExpiry(YearMonth expiry) {
        return new UpdateTokenRequest().expiryDate(TokensFromWire.YEAR_AND_MONTH.format(expiry));
    }

    public static CreatedOrder created(CreateOrderAnswer answer) {
        return OrderFromWire.created(answer.getData());
    }

    /** Presents an order that a look-up found as the result of creating it. */
    public static CreatedOrder created(Order found) {
        return CreatedOrderData.of(found);
    }

    public static Order order(GetOrderAnswer answer) {
        return OrderFromWire.order(answer.getData());
    }

    public static <T> T read(JsonMapper mapper, Class<T> type, String json) {
        return JsonAnswers.read(mapper, type, json);
    }

    public static String json(JsonMapper mapper, Map<String, ?> members) {
        return JsonAnswers.write(mapper, members);
    }

    public static ReceivedOrder receivedOrder(JsonMapper mapper, byte[] json) throws IOException {
        return ReceivedOrder.read(mapper, json);
    }

    public static CreatedRefund created(RefundOrderAnswer answer) {
        return ChangesFromWire.refund(answer.getData());
    }

    /** Presents a refund that a look-up found in an order as the result of creating it. */
    public static CreatedRefund createdRefund(Order order, RelatedTransaction refund, String orderId) {
        return new CreatedRefundData(
                refund.transactionId(), Optional.of(orderId), refund.status(), AnswerJson.of(order.json()));
    }

    public static CreatedCapture created(CaptureOrderAnswer answer) {
        return ChangesFromWire.capture(answer.getData());
    }

    public static CreatedCapture created(CaptureOrderAnswer answer, OrderId expected) {
        return ChangesFromWire.capture(answer.getData(), expected);
    }

    /** Presents a capture that a look-up found in an order as the result of creating it. */
    public static CreatedCapture createdCapture(Order order, RelatedTransaction capture, OrderId orderId) {
        return new CreatedCaptureData(orderId, capture.transactionId(), capture.status(), AnswerJson.of(order.json()));
    }

    public static Optional<String> invoiceUrl(UpdateOrderAnswer answer) {
        return ChangesFromWire.invoiceUrl(answer.getData());
    }

    public static Optional<LocalDate> expiration(UpdateOrderAnswer answer) {
        return ChangesFromWire.expiration(answer.getData());
    }

    public static ShippedPart shippedPart(UpdateOrderAnswer answer) {
        return ChangesFromWire.shippedPart(answer.getData());
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

    /** Reads the data of an event of an order's stream; empty where they are of another kind. */
    public static Optional<StatusChange> statusChange(String data) {
        return StatusChangeFromWire.change(data);
    }

    /** Reads what a shop is asked for shipping. */
    public static ShippingRequest shippingRequest(JsonMapper mapper, byte[] json) throws IOException {
        return ShippingFromWire.request(mapper, json);
    }

    /** Writes the ways of shipping that a shop offers, as JSON. */
    public static String shippingOptions(
            JsonMapper mapper, List<CheckoutPage.FlatRate> rates, Optional<CheckoutPage.Pickup> pickup) {
        try {
            return mapper.writeValueAsString(CheckoutToWire.shipping(rates, pickup));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ways of shipping are always JSON", e);
        }
    }

    public static CreateAffiliateRequest affiliate(NewAffiliate affiliate) {
        return AffiliatesToWire.toWire(affiliate);
    }

    public static UpdateAffiliateRequest company(CompanyDetails company) {
        return AffiliatesToWire.toWire(company);
    }

    public static CreateSiteRequest site(SiteSettings settings) {
        return AffiliatesToWire.toWire(settings);
    }

    public static UpdateSiteRequest siteChange(SiteSettings settings) {
        return AffiliatesToWire.change(settings);
    }

    public static CreateBankAccountRequest bankAccount(BankAccountDetails bankAccount) {
        return AffiliatesToWire.toWire(bankAccount);
    }

    public static AddBankStatementRequest statement(UploadedFile file) {
        return AffiliatesToWire.statement(file);
    }

    public static AddIdentityDocumentRequest document(IdentityDocumentType type, UploadedFile file) {
        return AffiliatesToWire.document(type, file);
    }

    public static AddUboRequest owner(OwnerDetails owner) {
        return AffiliatesToWire.toWire(owner);
    }

    public static UpdateUboRequest ownerChange(OwnerDetails owner) {
        return AffiliatesToWire.change(owner);
    }

    public static ChargeAffiliateRequest charge(Transfer charge) {
        return AffiliatesToWire.charge(charge);
    }

    public static PayOutAffiliateRequest payout(Transfer payout) {
        return AffiliatesToWire.payout(payout);
    }

    public static SetAutoPayoutRequest plan(AutoPayout plan) {
        return AffiliatesToWire.toWire(plan);
    }

    public static SetFeesRequest fees(GatewayId method, Currency currency, List<Fee> fees) {
        return AffiliatesToWire.fees(method, currency, fees);
    }

    public static Affiliate created(CreateAffiliateAnswer answer) {
        return AffiliatesFromWire.created(answer.getData());
    }

    public static Affiliate affiliate(GetAffiliateAnswer answer) {
        return AffiliatesFromWire.affiliate(answer.getData(), answer.getInquiries());
    }

    public static Affiliate affiliate(UpdateAffiliateAnswer answer) {
        return AffiliatesFromWire.affiliate(answer.getData(), List.of());
    }

    public static List<Affiliate> affiliates(ListAffiliatesAnswer answer) {
        return WireValues.list(answer.getData(), account -> AffiliatesFromWire.affiliate(account, List.of()));
    }

    public static URI loginUrl(CreateLoginUrlAnswer answer) {
        return AffiliatesFromWire.login(answer.getData());
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

    public static BankAccount bankAccount(CreateBankAccountAnswer answer) {
        return AffiliatesFromWire.bankAccount(answer.getData());
    }

    public static BankAccount bankAccount(GetBankAccountAnswer answer) {
        return AffiliatesFromWire.bankAccount(answer.getData());
    }

    public static List<BankAccount> bankAccounts(ListBankAccountsAnswer answer) {
        return WireValues.list(answer.getData(), AffiliatesFromWire::bankAccount);
    }

    public static URI verification(CreateBankAccountPaymentLinkAnswer answer) {
        return AffiliatesFromWire.verification(answer.getData());
    }

    public static StoredFile file(AddBankStatementAnswer answer) {
        return AffiliatesFromWire.statement(answer.getData());
    }

    public static StoredFile file(GetBankStatementAnswer answer) {
        return AffiliatesFromWire.statement(answer.getData());
    }

    public static List<StoredFile> files(ListBankStatementsAnswer answer) {
        return WireValues.list(answer.getData(), AffiliatesFromWire::statement);
    }

    public static StoredFile file(AddIdentityDocumentAnswer answer) {
        return AffiliatesFromWire.document(answer.getData());
    }

    public static StoredFile file(GetIdentityDocumentAnswer answer) {
        return AffiliatesFromWire.document(answer.getData());
    }

    public static List<StoredFile> files(ListIdentityDocumentsAnswer answer) {
        return WireValues.list(answer.getData(), AffiliatesFromWire::document);
    }

    public static Owner owner(AddUboAnswer answer) {
        return AffiliatesFromWire.owner(answer.getData());
    }

    public static Owner owner(GetUboAnswer answer) {
        return AffiliatesFromWire.owner(answer.getData());
    }

    public static Owner owner(UpdateUboAnswer answer) {
        return AffiliatesFromWire.owner(answer.getData());
    }

    public static List<Owner> owners(ListUbosAnswer answer) {
        return WireValues.list(answer.getData(), AffiliatesFromWire::owner);
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

    public static List<AutoPayout> plans(ListAutoPayoutsAnswer answer) {
        return WireValues.list(
                answer.getData(), plan -> AffiliatesFromWire.plan(plan).plan());
    }

    public static AutoPayout plan(GetAutoPayoutAnswer answer) {
        return AffiliatesFromWire.plan(answer.getData()).plan();
    }

    public static AutoPayout plan(SetAutoPayoutAnswer answer) {
        return AffiliatesFromWire.plan(answer.getData()).plan();
    }

    public static List<Terminal> terminals(ListTerminalsAnswer answer) {
        return WireValues.list(answer.getData(), SettingsFromWire::terminal);
    }

    public static TerminalSession session(CreateOrderAnswer answer) {
        return SettingsFromWire.session(answer.getData());
    }

    public static Receipt receipt(GetReceiptAnswer answer) {
        return SettingsFromWire.receipt(answer.getData());
    }

    public static LocalDateTime time(PutPadOrderOnHoldAnswer answer) {
        return SettingsFromWire.time(answer.getData());
    }

    public static LocalDateTime time(AutoexpirePadOrderAnswer answer) {
        return SettingsFromWire.time(answer.getData());
    }

    public static PayAfterDeliveryOrder padOrder(GetPadOrderAnswer answer) {
        return SettingsFromWire.padOrder(answer.getData());
    }
}
