package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.AccountBalance;
import com.multisafepay.money.Money;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of {@link AccountBalance}. */
record AccountBalanceData(
        Money available, Money reserved, OptionalLong accountId, Optional<LocalDateTime> modified, AnswerJson source)
        implements AccountBalance {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "AccountBalance[" + available + ", reserved " + reserved + "]";
    }
}
