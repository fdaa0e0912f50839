package com.multisafepay.internal.wire;

import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.ClosingBalance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link ClosingBalance}. */
record ClosingBalanceData(
        LocalDate closingDate,
        Money amount,
        Money amountUncleared,
        Money payoutAmount,
        OptionalLong payoutTransactionId,
        Optional<Status> status,
        OptionalLong accountId,
        Optional<String> iban,
        Optional<String> bic,
        AnswerJson source)
        implements ClosingBalance {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "ClosingBalance[" + closingDate + ", " + amount + "]";
    }
}
