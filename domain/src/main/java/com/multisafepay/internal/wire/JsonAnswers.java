package com.multisafepay.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.multisafepay.affiliate.AccountBalance;
import com.multisafepay.affiliate.Affiliate;
import com.multisafepay.affiliate.BankAccount;
import com.multisafepay.affiliate.CompletedTransfer;
import com.multisafepay.affiliate.Inquiry;
import com.multisafepay.affiliate.Owner;
import com.multisafepay.affiliate.StoredFile;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.client.model.CaptureOrderAnswer;
import com.multisafepay.client.model.ChargeAffiliateAnswer;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.GetAffiliateAnswer;
import com.multisafepay.client.model.GetApiTokenAnswer;
import com.multisafepay.client.model.GetBankAccountAnswer;
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
import com.multisafepay.client.model.ListClosingBalancesAnswer;
import com.multisafepay.client.model.ListTransactionsAnswer;
import com.multisafepay.client.model.RefundOrderAnswer;
import com.multisafepay.client.model.UpdateOrderAnswer;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.Issuer;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.payafter.PayAfterDeliveryOrder;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.payment.Token;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.reporting.Category;
import com.multisafepay.reporting.ClosingBalance;
import com.multisafepay.reporting.ClosingBalanceList;
import com.multisafepay.reporting.KeyOwner;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.shipment.ShippedPart;
import com.multisafepay.site.Site;
import com.multisafepay.terminal.Receipt;
import com.multisafepay.terminal.Terminal;
import com.multisafepay.terminal.TerminalSession;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads single answers from JSON that does not come from a call. */
final class JsonAnswers {

    /**
     * Reads an answer.
     *
     * @param entry true where it is an entry of a list, which has no body of its own
     */
    private record Reading<A, T>(Class<T> type, Class<A> model, boolean entry, Function<A, T> data) {

        Reading(Class<T> type, Class<A> envelope, Function<A, T> data) {
            this(type, envelope, false, data);
        }

        /** Reads the text itself, as a call does: a tree would tell 10.0 as 10. */
        T read(String json) throws JsonProcessingException {
            boolean whole = entry || SharedMapper.get().readTree(json).has("success");
            A read = SharedMapper.get().readValue(whole ? json : "{\"data\":" + json + "}", model);
            if (read == null) {
                throw new AnswerNotUnderstoodException("it holds no data", null, null);
            }
            return data.apply(read);
        }
    }

    private static final List<Reading<?, ?>> READINGS = List.of(
            new Reading<>(Order.class, GetOrderAnswer.class, OrderWire::order),
            new Reading<>(CreatedOrder.class, CreateOrderAnswer.class, OrderWire::created),
            new Reading<>(CreatedRefund.class, RefundOrderAnswer.class, OrderWire::created),
            new Reading<>(CreatedCapture.class, CaptureOrderAnswer.class, OrderWire::created),
            new Reading<>(ShippedPart.class, UpdateOrderAnswer.class, OrderWire::shippedPart),
            new Reading<>(PaymentMethod.class, GetPaymentMethodAnswer.class, AccountWire::paymentMethod),
            new Reading<>(Gateway.class, GetGatewayAnswer.class, AccountWire::gateway),
            new Reading<>(Issuer.class, MethodsFromWire.ISSUER, true, MethodsFromWire::issuer),
            new Reading<>(Token.class, GetTokenAnswer.class, AccountWire::token),
            new Reading<>(ApiToken.class, GetApiTokenAnswer.class, JsonAnswers::apiToken),
            new Reading<>(Transaction.class, GetTransactionAnswer.class, AccountWire::transaction),
            new Reading<>(TransactionPage.class, ListTransactionsAnswer.class, AccountWire::transactions),
            new Reading<>(ClosingBalance.class, ReportsFromWire.BALANCE, true, ReportsFromWire::balance),
            new Reading<>(ClosingBalanceList.class, ListClosingBalancesAnswer.class, AccountWire::balances),
            new Reading<>(Category.class, ReportsFromWire.CATEGORY, true, ReportsFromWire::category),
            new Reading<>(KeyOwner.class, GetMeAnswer.class, AccountWire::owner),
            new Reading<>(Affiliate.class, GetAffiliateAnswer.class, AffiliateWire::affiliate),
            new Reading<>(Inquiry.class, AffiliatesFromWire.INQUIRY, true, AffiliatesFromWire::inquiry),
            new Reading<>(Site.class, GetSiteAnswer.class, AccountWire::site),
            new Reading<>(BankAccount.class, GetBankAccountAnswer.class, AffiliateWire::bankAccount),
            new Reading<>(Owner.class, GetUboAnswer.class, AffiliateWire::owner),
            new Reading<>(StoredFile.class, GetIdentityDocumentAnswer.class, AffiliateWire::file),
            new Reading<>(AccountBalance.class, AffiliatesFromWire.BALANCE, true, AffiliatesFromWire::balance),
            new Reading<>(CompletedTransfer.class, ChargeAffiliateAnswer.class, AccountWire::transfer),
            new Reading<>(Terminal.class, SettingsFromWire.TERMINAL, true, SettingsFromWire::terminal),
            new Reading<>(TerminalSession.class, CreateOrderAnswer.class, OrderWire::session),
            new Reading<>(Receipt.class, GetReceiptAnswer.class, AccountWire::receipt),
            new Reading<>(PayAfterDeliveryOrder.class, GetPadOrderAnswer.class, OrderWire::padOrder));

    private JsonAnswers() {}

    static <T> T read(Class<T> type, String json) {
        Reading<?, ?> reading = READINGS.stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.of(
                        "type",
                        "must be one of "
                                + READINGS.stream()
                                        .map(each -> each.type().getSimpleName())
                                        .collect(Collectors.joining(", ")),
                        type.getName()));
        try {
            return type.cast(reading.read(json));
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new AnswerNotUnderstoodException("it is not the JSON that the contract states", null, e);
        }
    }

    /** Counts the life of a token from now on. */
    private static ApiToken apiToken(GetApiTokenAnswer answer) {
        return AccountWire.apiToken(answer, InstantSource.system().instant());
    }

    static String write(Map<String, ?> members) {
        try {
            return SharedMapper.get().writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw RequestRefusedException.of("members", "must be values of JSON");
        }
    }
}
