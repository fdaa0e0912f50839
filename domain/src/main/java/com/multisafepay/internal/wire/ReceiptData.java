package com.multisafepay.internal.wire;

import com.multisafepay.money.Money;
import com.multisafepay.terminal.Receipt;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of {@link Receipt}. */
record ReceiptData(
        Optional<String> merchantName,
        Money amount,
        Money amountRefunded,
        OptionalLong transactionId,
        Optional<String> paymentMethod,
        Optional<String> last4,
        Optional<String> terminalId,
        Optional<String> authorizationCode,
        AnswerJson source)
        implements Receipt {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Receipt[" + amount + "]";
    }
}
