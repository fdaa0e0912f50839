package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.PayoutDay;
import com.multisafepay.money.Money;
import java.util.Optional;
import java.util.Set;

/** The members of an {@link AutoPayout}, whose name a generated model has as well. */
record PlanData(Set<PayoutDay> days, Optional<String> bankAccountId, Money minAmount, Money minBalance) {

    AutoPayout plan() {
        return new AutoPayout(days, bankAccountId, minAmount, minBalance);
    }
}
