package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.PayoutDay;
import com.multisafepay.client.TolerantModel;
import com.multisafepay.client.model.AccountBalance;
import com.multisafepay.client.model.AffiliateAccount;
import com.multisafepay.client.model.AutoPayout;
import com.multisafepay.client.model.BankAccount;
import com.multisafepay.client.model.BankAccountPaymentLink;
import com.multisafepay.client.model.BankStatement;
import com.multisafepay.client.model.Charge;
import com.multisafepay.client.model.CreatedAffiliate;
import com.multisafepay.client.model.IdentityDocument;
import com.multisafepay.client.model.Inquiry;
import com.multisafepay.client.model.LoginUrl;
import com.multisafepay.client.model.Payout;
import com.multisafepay.client.model.ProcessingOptions;
import com.multisafepay.client.model.Ubo;
import com.multisafepay.error.AnswerNotUnderstoodException;
import java.net.URI;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads answers about accounts of affiliates. */
final class AffiliatesFromWire {

    static final Class<AccountBalance> BALANCE = AccountBalance.class;
    static final Class<Inquiry> INQUIRY = Inquiry.class;

    private AffiliatesFromWire() {}

    static AffiliateData created(@Nullable List<CreatedAffiliate> wire) {
        return affiliate(first(wire).getAccount(), List.of());
    }

    static AffiliateData affiliate(@Nullable AffiliateAccount wire, @Nullable List<@Nullable Inquiry> missing) {
        var data = WireValues.data(wire);
        if (data.getId() == null) {
            throw MoneyValues.lacks("id");
        }
        ProcessingOptions may = data.getProcessingOptions();
        return new AffiliateData(
                data.getId(),
                WireValues.text(data.getCompanyName()),
                WireValues.text(data.getCountry()),
                WireValues.text(data.getEmail()),
                WireValues.status(data.getScreeningStatus()),
                is(may, ProcessingOptions::getIncomingPaymentEnabled),
                is(may, ProcessingOptions::getOutgoingPaymentEnabled),
                is(may, ProcessingOptions::getCreditCardsEnabled),
                WireValues.list(missing, AffiliatesFromWire::inquiry),
                AnswerJson.of(data));
    }

    private static boolean is(
            @Nullable ProcessingOptions options, Function<ProcessingOptions, @Nullable Boolean> member) {
        return options != null && Boolean.TRUE.equals(member.apply(options));
    }

    static InquiryData inquiry(Inquiry wire) {
        List<@Nullable Object> reply = wire.getExpectedReply() == null ? List.of() : wire.getExpectedReply();
        return new InquiryData(
                WireValues.text(wire.getId()),
                reply.stream().filter(Objects::nonNull).map(Object::toString).toList(),
                WireValues.time(wire, "created", wire.getCreated()),
                AnswerJson.of(wire));
    }

    static URI login(@Nullable LoginUrl wire) {
        var data = WireValues.data(wire);
        return WireValues.uri(data.getClass(), "url", data.getUrl()).orElseThrow(() -> MoneyValues.lacks("url"));
    }

    static BankAccountData bankAccount(@Nullable BankAccount wire) {
        var data = WireValues.data(wire);
        return new BankAccountData(
                MoneyValues.text(data, "id", data.getId()),
                WireValues.text(data.getCurrency()),
                WireValues.text(data.getIban()),
                WireValues.text(data.getHolderName()),
                AnswerJson.of(data));
    }

    static URI verification(@Nullable List<BankAccountPaymentLink> wire) {
        var link = WireValues.data(first(wire).getPaymentlink());
        return WireValues.uri(link.getClass(), "payment_link", link.getPaymentLink())
                .orElseThrow(() -> MoneyValues.lacks("paymentlink.payment_link"));
    }

    static StoredFileData statement(@Nullable BankStatement wire) {
        var data = WireValues.data(wire);
        return file(data, data.getId(), data.getFilename(), data.getMimeType(), null);
    }

    static StoredFileData document(@Nullable IdentityDocument wire) {
        var data = WireValues.data(wire);
        return file(data, data.getId(), data.getFilename(), data.getMimeType(), data.getDocumentType());
    }

    private static StoredFileData file(
            TolerantModel data,
            @Nullable String id,
            @Nullable String name,
            @Nullable String mediaType,
            @Nullable String documentType) {
        return new StoredFileData(
                MoneyValues.text(data, "id", id),
                WireValues.text(name),
                WireValues.text(mediaType),
                WireValues.text(documentType),
                AnswerJson.of(data));
    }

    static OwnerData owner(@Nullable Ubo wire) {
        var data = WireValues.data(wire);
        return new OwnerData(
                MoneyValues.text(data, "id", data.getId()),
                WireValues.text(data.getName()),
                WireValues.text(data.getEmail()),
                WireValues.number(data.getPercentage()),
                WireValues.text(data.getType()),
                AnswerJson.of(data));
    }

    /** A balance that cannot be read is an error: without it the others would look like all that there is. */
    static AccountBalanceData balance(AccountBalance wire) {
        Currency currency = MoneyValues.currency(wire, wire.getCurrency());
        return new AccountBalanceData(
                MoneyValues.amount(wire, "amount_available", wire.getAmountAvailable(), currency),
                MoneyValues.amountOrZero(wire, "amount_reserved", wire.getAmountReserved(), currency),
                WireValues.number(wire.getAccountId()),
                WireValues.time(wire, "modified", wire.getModified()),
                AnswerJson.of(wire));
    }

    static CompletedTransferData charge(@Nullable Charge wire) {
        var data = WireValues.data(wire);
        Currency currency = MoneyValues.currency(data, data.getCurrency());
        return new CompletedTransferData(
                MoneyValues.text(data, "order_id", data.getOrderId()),
                MoneyValues.amount(data, "amount", data.getAmount(), currency),
                WireValues.number(data.getTransactionId()),
                WireValues.status(data.getStatus()),
                WireValues.time(data, "created", data.getCreated()),
                AnswerJson.of(data));
    }

    static CompletedTransferData payout(@Nullable Payout wire) {
        var data = WireValues.data(wire);
        Currency currency = MoneyValues.currency(data, data.getCurrency());
        return new CompletedTransferData(
                MoneyValues.text(data, "order_id", data.getOrderId()),
                MoneyValues.amount(data, "amount", data.getAmount(), currency),
                WireValues.number(data.getTransactionId()),
                WireValues.status(data.getStatus()),
                WireValues.time(data, "created", data.getCreated()),
                AnswerJson.of(data));
    }

    /** Leaves days out that this version does not know. */
    static PlanData plan(@Nullable AutoPayout wire) {
        var data = WireValues.data(wire);
        Currency currency = MoneyValues.currency(data, data.getCurrency());
        Set<PayoutDay> days = EnumSet.noneOf(PayoutDay.class);
        WireValues.list(data.getSchedule(), PayoutDay::of).forEach(day -> day.ifPresent(days::add));
        return new PlanData(
                days,
                WireValues.text(data.getBankaccountId()),
                MoneyValues.amountOrZero(data, "min_amount", data.getMinAmount(), currency),
                MoneyValues.amountOrZero(data, "min_balance_amount", data.getMinBalanceAmount(), currency));
    }

    private static <T> T first(@Nullable List<T> wire) {
        if (wire == null || wire.isEmpty() || wire.get(0) == null) {
            throw new AnswerNotUnderstoodException("it holds no data", null, null);
        }
        return wire.get(0);
    }
}
