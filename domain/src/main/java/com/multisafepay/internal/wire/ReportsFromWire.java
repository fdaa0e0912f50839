package com.multisafepay.internal.wire;

import com.multisafepay.client.model.Category;
import com.multisafepay.client.model.ClosingBalance;
import com.multisafepay.client.model.KeyOwner;
import com.multisafepay.client.model.ListTransactionsAnswer;
import com.multisafepay.client.model.Transaction;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.DebitCredit;
import com.multisafepay.reporting.TransactionType;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads reports. Missing or odd members are empty; only members that a report cannot do without are errors. */
final class ReportsFromWire {

    private ReportsFromWire() {}

    static TransactionPageData page(ListTransactionsAnswer wire) {
        var cursor = Optional.ofNullable(wire.getPager()).flatMap(pager -> Optional.ofNullable(pager.getCursor()));
        return new TransactionPageData(
                WireValues.list(wire.getData(), ReportsFromWire::transaction),
                cursor.flatMap(ends -> WireValues.text(ends.getAfter())),
                cursor.flatMap(ends -> WireValues.text(ends.getBefore())));
    }

    static TransactionData transaction(@Nullable Transaction wire) {
        var data = present("data", wire);
        Currency currency = currency(data.getCurrency());
        return new TransactionData(
                present("transaction_id", data.getTransactionId()),
                new TransactionType(WireValues.orEmpty(data.getType())),
                new Status(WireValues.orEmpty(data.getStatus())),
                WireValues.status(data.getFinancialStatus()),
                new Money(present("amount", data.getAmount()), currency),
                WireValues.money(data.getNet(), null, currency),
                Arrays.stream(DebitCredit.values())
                        .filter(way -> way.value().equalsIgnoreCase(data.getDebitCredit()))
                        .findFirst(),
                WireValues.text(data.getOrderId()),
                WireValues.number(data.getSiteId()),
                WireValues.gateway(data.getPaymentMethod()),
                WireValues.list(
                        data.getCosts(),
                        cost -> new TransactionCostData(
                                money(cost.getAmount(), currency), WireValues.orEmpty(cost.getDescription()))),
                WireValues.time(data.getCreated()),
                WireValues.time(data.getUpdated()),
                WireValues.time(data.getCompleted()),
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

    static List<ClosingBalanceData> balances(@Nullable List<ClosingBalance> wire) {
        return WireValues.list(wire, ReportsFromWire::balance);
    }

    private static ClosingBalanceData balance(ClosingBalance wire) {
        Currency currency = currency(wire.getCurrency());
        return new ClosingBalanceData(
                WireValues.time(wire.getClosingDate())
                        .orElseThrow(() -> lacks("closing_date"))
                        .toLocalDate(),
                new Money(present("amount", wire.getAmount()), currency),
                money(wire.getAmountUncleared(), currency),
                money(wire.getPayoutAmount(), currency),
                WireValues.number(wire.getPayoutTransactionId()),
                WireValues.status(wire.getStatus()),
                WireValues.number(wire.getAccountId()),
                WireValues.text(wire.getIban()),
                WireValues.text(wire.getBic()),
                AnswerJson.of(wire));
    }

    static KeyOwnerData owner(@Nullable KeyOwner wire) {
        var data = present("data", wire);
        return new KeyOwnerData(
                WireValues.number(data.getAccountId()),
                WireValues.number(data.getSiteId()),
                WireValues.text(data.getRole()),
                AnswerJson.of(data));
    }

    static List<CategoryData> categories(@Nullable List<Category> wire) {
        return WireValues.list(
                wire,
                one -> new CategoryData(
                        present("code", one.getCode()), WireValues.orEmpty(one.getDescription()), AnswerJson.of(one)));
    }

    private static Money money(@Nullable Long minorUnits, Currency currency) {
        return new Money(minorUnits == null ? 0 : minorUnits, currency);
    }

    private static Currency currency(@Nullable String code) {
        try {
            return Money.zero(Money.currencyOf(WireValues.orEmpty(code))).currency();
        } catch (RequestRefusedException e) {
            throw new AnswerNotUnderstoodException("its data has a currency that is none", null, e);
        }
    }

    private static <T> T present(String member, @Nullable T value) {
        if (value == null) {
            throw lacks(member);
        }
        return value;
    }

    private static AnswerNotUnderstoodException lacks(String member) {
        return new AnswerNotUnderstoodException("it lacks " + member, null, null);
    }
}
