package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.BankAccount;
import java.util.Optional;

/** Holds what was read of {@link BankAccount}. */
record BankAccountData(
        String id, Optional<String> currency, Optional<String> iban, Optional<String> holderName, AnswerJson source)
        implements BankAccount {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "BankAccount[" + id + currency.map(code -> ", " + code).orElse("") + "]";
    }
}
