package com.multisafepay.reporting;

import com.multisafepay.money.Money;
import java.util.OptionalLong;

/**
 * A charge of the provider for a transaction ("List transactions", {@code costs}). Its amount is in minor units; those of an order are in major units.
 */
public interface TransactionCost {

    /** {@return the charge} */
    Money amount();

    /** {@return the destination of the charge, as a number of the provider} */
    OptionalLong dst();

    /** {@return the purpose of the charge; an empty text where the API sends none} */
    String description();
}
