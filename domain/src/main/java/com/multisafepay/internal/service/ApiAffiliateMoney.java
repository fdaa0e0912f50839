package com.multisafepay.internal.service;

import com.multisafepay.affiliate.AccountBalance;
import com.multisafepay.affiliate.AffiliateMoney;
import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.CompletedTransfer;
import com.multisafepay.affiliate.Fee;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.client.api.AffiliateMoneyApi;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.internal.wire.AffiliateWire;
import com.multisafepay.reporting.ClosingBalanceFilter;
import com.multisafepay.reporting.ClosingBalanceList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The money of affiliates over the generated interface. */
final class ApiAffiliateMoney implements AffiliateMoney {
    private static final int MOST = 1000;

    private final AffiliateMoneyApi api;
    private final @Nullable String language;

    ApiAffiliateMoney(AffiliateMoneyApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public List<AccountBalance> balances(long accountId) {
        return Reading.of(
                api.listBalances(ApiAffiliates.id(accountId), null, MOST, language), AccountWire::accountBalances);
    }

    @Override
    public ClosingBalanceList closingBalances(long accountId, ClosingBalanceFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return Reading.of(
                api.listAffiliateClosingBalances(
                        ApiAffiliates.id(accountId),
                        filter.from().map(LocalDate::toString).orElse(null),
                        filter.until().map(LocalDate::toString).orElse(null),
                        null,
                        MOST,
                        language),
                answer -> AccountWire.balances(answer, filter.currency()));
    }

    @Override
    public CompletedTransfer charge(long accountId, Transfer charge) {
        Objects.requireNonNull(charge, "charge");
        return once(
                "chargeAffiliate",
                charge,
                () -> Reading.of(
                        api.chargeAffiliate(ApiAffiliates.id(accountId), AccountWire.charge(charge), language),
                        AccountWire::transfer));
    }

    @Override
    public CompletedTransfer payOut(long accountId, Transfer payout) {
        Objects.requireNonNull(payout, "payout");
        return once(
                "payOutAffiliate",
                payout,
                () -> Reading.of(
                        api.payOutAffiliate(ApiAffiliates.id(accountId), AccountWire.payout(payout), language),
                        AccountWire::transfer));
    }

    /** An answer that cannot be read leaves the same question open as one that does not come. */
    private static CompletedTransfer once(String operation, Transfer transfer, Supplier<CompletedTransfer> sending) {
        try {
            return sending.get();
        } catch (OutcomeUnknownException | AnswerNotUnderstoodException failed) {
            throw new OutcomeUnknownException(operation, transfer.orderId(), List.of(), failed);
        }
    }

    @Override
    public List<AutoPayout> autoPayouts(long accountId) {
        return Reading.of(api.listAutoPayouts(ApiAffiliates.id(accountId), language), AffiliateWire::plans);
    }

    @Override
    public AutoPayout autoPayout(long accountId, Currency currency) {
        Objects.requireNonNull(currency, "currency");
        return Reading.of(
                api.getAutoPayout(ApiAffiliates.id(accountId), currency.getCurrencyCode(), language),
                AffiliateWire::plan);
    }

    @Override
    public AutoPayout setAutoPayout(long accountId, AutoPayout plan) {
        Objects.requireNonNull(plan, "plan");
        if (plan.days().isEmpty()) {
            throw RequestRefusedException.of("schedule", "must hold at least one day");
        }
        return Reading.of(
                api.setAutoPayout(
                        ApiAffiliates.id(accountId),
                        plan.currency().getCurrencyCode(),
                        AffiliateWire.plan(plan),
                        language),
                AffiliateWire::plan);
    }

    @Override
    public void setFees(long accountId, GatewayId method, Currency currency, List<Fee> fees) {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(fees, "fees");
        if (fees.isEmpty()) {
            throw RequestRefusedException.of("fees", "must hold at least one part");
        }
        fees.stream().flatMap(fee -> fee.fixed().stream()).forEach(amount -> {
            if (!amount.currency().equals(currency)) {
                throw RequestRefusedException.of(
                        "fees.currency", "must be " + currency.getCurrencyCode(), amount.toString());
            }
        });
        api.setFees(ApiAffiliates.id(accountId), AffiliateWire.fees(method, currency, fees), language);
    }
}
