package com.multisafepay.internal.mapping;

import com.multisafepay.client.model.ListTransactionsAnswer;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.Category;
import com.multisafepay.reporting.ClosingBalance;
import com.multisafepay.reporting.DebitCredit;
import com.multisafepay.reporting.KeyOwner;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionCost;
import com.multisafepay.reporting.TransactionCustomer;
import com.multisafepay.reporting.TransactionPage;
import com.multisafepay.reporting.TransactionType;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports as they are read: what is missing or odd is empty, only what a report cannot do without is an error. */
public final class ReportAnswers {

    private ReportAnswers() {}

    /**
     * A page of transactions.
     *
     * @param wire the answer, data and pager
     * @return the page
     */
    public static TransactionPage page(ListTransactionsAnswer wire) {
        var cursor = Optional.ofNullable(wire.getPager()).flatMap(pager -> Optional.ofNullable(pager.getCursor()));
        return new TransactionPage(
                Read.list(wire.getData(), ReportAnswers::transaction),
                cursor.flatMap(ends -> Read.text(ends.getAfter())),
                cursor.flatMap(ends -> Read.text(ends.getBefore())));
    }

    /**
     * A transaction.
     *
     * @param wire the answer's data, or one of them
     * @return the transaction
     */
    public static Transaction transaction(com.multisafepay.client.model.@Nullable Transaction wire) {
        var data = present("data", wire);
        Currency currency = currency(data.getCurrency());
        return new Transaction(
                present("transaction_id", data.getTransactionId()),
                new TransactionType(Read.orEmpty(data.getType())),
                new Status(Read.orEmpty(data.getStatus())),
                Read.status(data.getFinancialStatus()),
                new Money(present("amount", data.getAmount()), currency),
                Read.money(data.getNet(), null, currency),
                Arrays.stream(DebitCredit.values())
                        .filter(way -> way.value().equalsIgnoreCase(data.getDebitCredit()))
                        .findFirst(),
                Read.text(data.getOrderId()),
                Read.number(data.getSiteId()),
                Read.gateway(data.getPaymentMethod()),
                Read.list(
                        data.getCosts(),
                        cost -> new TransactionCost(
                                money(cost.getAmount(), currency), Read.orEmpty(cost.getDescription()))),
                Read.time(data.getCreated()),
                Read.time(data.getUpdated()),
                Read.time(data.getCompleted()),
                Optional.ofNullable(data.getCustomer())
                        .map(customer -> new TransactionCustomer(
                                Read.text(customer.getEmail()),
                                Read.text(customer.getFirstName()),
                                Read.text(customer.getLastName()),
                                Read.text(customer.getIban()))),
                Read.orEmpty(data.getDescription()),
                Optional.ofNullable(data.getDispute()).map(OrderParts::dispute),
                Read.text(data.getInvoiceId()),
                List.of(Read.orEmpty(data.getVar1()), Read.orEmpty(data.getVar2()), Read.orEmpty(data.getVar3())));
    }

    /**
     * Closing balances.
     *
     * @param wire the answer's data
     * @return the balances
     */
    public static List<ClosingBalance> balances(@Nullable List<com.multisafepay.client.model.ClosingBalance> wire) {
        return Read.list(wire, ReportAnswers::balance);
    }

    private static ClosingBalance balance(com.multisafepay.client.model.ClosingBalance wire) {
        Currency currency = currency(wire.getCurrency());
        return new ClosingBalance(
                Read.time(wire.getClosingDate())
                        .orElseThrow(() -> lacks("closing_date"))
                        .toLocalDate(),
                new Money(present("amount", wire.getAmount()), currency),
                money(wire.getAmountUncleared(), currency),
                money(wire.getPayoutAmount(), currency),
                Read.number(wire.getPayoutTransactionId()),
                Read.status(wire.getStatus()),
                Read.number(wire.getAccountId()),
                Read.text(wire.getIban()),
                Read.text(wire.getBic()));
    }

    /**
     * The owner of a key.
     *
     * @param wire the answer's data
     * @return the owner
     */
    public static KeyOwner owner(com.multisafepay.client.model.@Nullable KeyOwner wire) {
        var data = present("data", wire);
        return new KeyOwner(Read.number(data.getAccountId()), Read.number(data.getSiteId()), Read.text(data.getRole()));
    }

    /**
     * Categories.
     *
     * @param wire the answer's data
     * @return the categories
     */
    public static List<Category> categories(@Nullable List<com.multisafepay.client.model.Category> wire) {
        return Read.list(wire, one -> new Category(present("code", one.getCode()), Read.orEmpty(one.getDescription())));
    }

    private static Money money(@Nullable Long minorUnits, Currency currency) {
        return new Money(minorUnits == null ? 0 : minorUnits, currency);
    }

    private static Currency currency(@Nullable String code) {
        try {
            return Money.zero(Money.currencyOf(Read.orEmpty(code))).currency();
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
