package com.multisafepay.internal.wire;

import com.multisafepay.client.model.Category;
import com.multisafepay.client.model.ClosingBalance;
import com.multisafepay.client.model.KeyOwner;
import com.multisafepay.client.model.ListAffiliateClosingBalancesAnswer;
import com.multisafepay.client.model.ListClosingBalancesAnswer;
import com.multisafepay.client.model.ListTransactionsAnswer;
import com.multisafepay.client.model.Transaction;
import com.multisafepay.client.model.TransactionCursor;
import com.multisafepay.client.model.TransactionPager;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.ClosingBalanceList;
import com.multisafepay.reporting.DebitCredit;
import com.multisafepay.reporting.TransactionType;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads reports. Missing or odd members are empty; only members that a report cannot do without are errors. */
final class ReportsFromWire {
    /** The generated model, whose name a type of the library has as well. */
    static final Class<ClosingBalance> BALANCE = ClosingBalance.class;
    /** The generated model, whose name a type of the library has as well. */
    static final Class<Category> CATEGORY = Category.class;

    private ReportsFromWire() {}

    static TransactionPageData page(ListTransactionsAnswer wire) {
        Optional<TransactionPager> pager = Optional.ofNullable(wire.getPager());
        Optional<TransactionCursor> cursor = pager.map(TransactionPager::getCursor);
        var entries = Entries.of(wire, Transaction.class, wire.getData(), ReportsFromWire::transaction);
        return new TransactionPageData(
                List.copyOf(entries.readable()),
                entries.unreadable(),
                WireValues.number(pager.map(TransactionPager::getLimit).orElse(null)),
                cursor.flatMap(ends -> WireValues.text(ends.getAfter())),
                cursor.flatMap(ends -> WireValues.text(ends.getBefore())));
    }

    static TransactionData transaction(@Nullable Transaction wire) {
        var data = WireValues.data(wire);
        Currency currency = MoneyValues.currency(data, data.getCurrency());
        MoneyValues.requirePlain(data, "type", "status", "financial_status", "debit_credit");
        return new TransactionData(
                present("transaction_id", data.getTransactionId()),
                new TransactionType(WireValues.orEmpty(data.getType())),
                new Status(WireValues.orEmpty(data.getStatus())),
                WireValues.status(data.getFinancialStatus()),
                MoneyValues.amount(data, "amount", data.getAmount(), currency),
                WireValues.money(data, data.getNet(), null, currency),
                Arrays.stream(DebitCredit.values())
                        .filter(way -> way.value().equalsIgnoreCase(data.getDebitCredit()))
                        .findFirst(),
                WireValues.text(data.getOrderId()),
                WireValues.number(data.getSiteId()),
                WireValues.gateway(data.getPaymentMethod()),
                WireValues.list(
                        data.getCosts(),
                        cost -> new TransactionCostData(
                                MoneyValues.amount(cost, "amount", cost.getAmount(), currency),
                                WireValues.number(cost.getDst()),
                                WireValues.orEmpty(cost.getDescription()))),
                WireValues.time(data, "created", data.getCreated()),
                WireValues.time(data, "updated", data.getUpdated()),
                WireValues.time(data, "completed", data.getCompleted()),
                Optional.ofNullable(data.getCustomer())
                        .map(customer -> new TransactionCustomerData(
                                WireValues.text(customer.getEmail()),
                                WireValues.text(customer.getFirstName()),
                                WireValues.text(customer.getLastName()),
                                WireValues.text(customer.getIban()))),
                WireValues.orEmpty(data.getDescription()),
                Optional.ofNullable(data.getDispute()).map(OrderPartsFromWire::dispute),
                WireValues.text(data.getInvoiceId()),
                List.of(
                        WireValues.orEmpty(data.getVar1()),
                        WireValues.orEmpty(data.getVar2()),
                        WireValues.orEmpty(data.getVar3())),
                AnswerJson.of(data));
    }

    static ClosingBalanceList balances(ListClosingBalancesAnswer wire) {
        return new ClosingBalanceListData(
                Entries.of(wire, ClosingBalance.class, wire.getData(), ReportsFromWire::balance),
                wire.getPage() == null
                        ? OptionalLong.empty()
                        : WireValues.number(wire.getPage().getTotal()));
    }

    /** Reads the balances of an affiliate, of one currency or all: the API filters by days alone. */
    static ClosingBalanceList balances(ListAffiliateClosingBalancesAnswer wire, Optional<Currency> wanted) {
        Entries<ClosingBalanceData> all =
                Entries.of(wire, ClosingBalance.class, wire.getData(), ReportsFromWire::balance);
        return new ClosingBalanceListData(
                new Entries<>(
                        all.readable().stream()
                                .filter(each -> wanted.map(each.amount().currency()::equals)
                                        .orElse(true))
                                .toList(),
                        all.unreadable()),
                wire.getPage() == null
                        ? OptionalLong.empty()
                        : WireValues.number(wire.getPage().getTotal()));
    }

    static ClosingBalanceData balance(ClosingBalance wire) {
        Currency currency = MoneyValues.currency(wire, wire.getCurrency());
        return new ClosingBalanceData(
                WireValues.time(wire, "closing_date", wire.getClosingDate())
                        .orElseThrow(() -> MoneyValues.lacks("closing_date"))
                        .toLocalDate(),
                MoneyValues.amount(wire, "amount", wire.getAmount(), currency),
                MoneyValues.amountOrZero(wire, "amount_uncleared", wire.getAmountUncleared(), currency),
                MoneyValues.amountOrZero(wire, "payout_amount", wire.getPayoutAmount(), currency),
                WireValues.number(wire.getPayoutTransactionId()),
                WireValues.status(wire.getStatus()),
                WireValues.number(wire.getAccountId()),
                WireValues.text(wire.getIban()),
                WireValues.text(wire.getBic()),
                AnswerJson.of(wire));
    }

    static KeyOwnerData owner(@Nullable KeyOwner wire) {
        var data = WireValues.data(wire);
        return new KeyOwnerData(
                WireValues.number(data.getAccountId()),
                WireValues.number(data.getSiteId()),
                WireValues.text(data.getRole()),
                AnswerJson.of(data));
    }

    static List<CategoryData> categories(@Nullable List<Category> wire) {
        return WireValues.readable(wire, ReportsFromWire::category);
    }

    static CategoryData category(Category wire) {
        return new CategoryData(
                present("code", wire.getCode()), WireValues.orEmpty(wire.getDescription()), AnswerJson.of(wire));
    }

    private static <T> T present(String member, @Nullable T value) {
        if (value == null) {
            throw MoneyValues.lacks(member);
        }
        return value;
    }
}
