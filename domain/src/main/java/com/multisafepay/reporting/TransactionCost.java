package com.multisafepay.reporting;

import com.multisafepay.money.Money;

/**
 * What the provider charges for a transaction ("List transactions", {@code costs}): here in minor units, in an order in major ones.
 *
 * @param amount the charge
 * @param description what it is for; empty text where the API sends none
 */
public record TransactionCost(Money amount, String description) {}
