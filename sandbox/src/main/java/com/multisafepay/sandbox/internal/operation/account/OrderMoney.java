package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The money that an order brought to the account of its site, in minor units.
 *
 * @param came what the customer paid and is settled; negative for a refund to a card
 * @param back what went back to the customer
 * @param waits what the customer paid and is not cleared yet
 * @param begun whether a payment was begun
 */
record OrderMoney(long came, long back, long waits, boolean begun) {
    static final OrderMoney NOTHING = new OrderMoney(0, 0, 0, false);

    private static final BigDecimal PER_CENT = new BigDecimal("0.01");

    /** A part of a payment for another account. */
    record Share(String merchant, long amount) {}

    static OrderMoney of(StoredOrder order) {
        if (order.transaction().isEmpty() && order.earlier().isEmpty()) {
            return NOTHING;
        }
        boolean settled = order.history().stream()
                .anyMatch(moment -> moment.state().financialStatus().equals("completed"));
        Ledger ledger = order.ledger();
        long paid = order.session().refundsToCard() ? -ledger.amount() : ledger.shipRemain();
        long back = ledger.related().stream()
                .filter(each -> each.movesMoney() && each.status().equals(LedgerEntry.COMPLETED))
                .mapToLong(LedgerEntry::amount)
                .sum();
        boolean waits = order.state().financialStatus().equals("uncleared");
        return new OrderMoney(settled ? paid : 0, back, waits ? paid : 0, true);
    }

    /** Returns whether money came of it, cleared or not. */
    boolean brings() {
        return came > 0 || waits > 0;
    }

    /** Returns the shares of a payment, as the order's rules have it: none is more than what is left of it. */
    static List<Share> shares(StoredOrder order, long paid) {
        List<Share> shares = new ArrayList<>();
        long left = paid;
        for (JsonNode rule : order.body().at("/affiliate/split_payments")) {
            long wanted = rule.has("fixed") ? rule.path("fixed").asLong() : part(paid, rule.path("percentage"));
            long amount = Math.min(wanted, left);
            left -= amount;
            shares.add(new Share(rule.path("merchant").asText(), amount));
        }
        return shares;
    }

    /** Returns a percentage of an amount, rounded half up. */
    static long part(long amount, JsonNode percentage) {
        return percentage
                .decimalValue()
                .multiply(PER_CENT)
                .multiply(BigDecimal.valueOf(amount))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
