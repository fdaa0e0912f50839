package com.multisafepay.order;

import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One account's part of the money of an order ("Split payments", {@code affiliate.split_payments}): an amount or a percentage.
 */
public interface OrderSplitPayment {

    /** {@return the id of the account that receives the part} */
    Optional<String> merchant();

    /** {@return the part as an amount} */
    Optional<Money> fixed();

    /** {@return the part in per cent} */
    Optional<BigDecimal> percentage();

    /** {@return the text of the transfer} */
    Optional<String> description();
}
