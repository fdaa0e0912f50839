package com.multisafepay.internal.wire;

import com.multisafepay.reporting.ClosingBalance;
import com.multisafepay.reporting.ClosingBalanceList;
import com.multisafepay.reporting.UnreadableEntry;
import java.util.AbstractList;
import java.util.List;
import java.util.OptionalLong;

/** Holds what was read of a {@link ClosingBalanceList}. Equal to lists of the same balances. */
final class ClosingBalanceListData extends AbstractList<ClosingBalance> implements ClosingBalanceList {

    private final Entries<? extends ClosingBalance> entries;
    private final OptionalLong total;

    ClosingBalanceListData(Entries<? extends ClosingBalance> entries, OptionalLong total) {
        this.entries = entries;
        this.total = total;
    }

    @Override
    public ClosingBalance get(int index) {
        return entries.readable().get(index);
    }

    @Override
    public int size() {
        return entries.readable().size();
    }

    @Override
    public List<UnreadableEntry> unreadable() {
        return entries.unreadable();
    }

    @Override
    public OptionalLong total() {
        return total;
    }
}
