package com.multisafepay.reporting;

import java.util.List;
import java.util.OptionalLong;

/** The closing balances of an answer, as far as they can be read. Cannot be changed. */
public interface ClosingBalanceList extends List<ClosingBalance> {

    /** {@return the entries that cannot be read, since money depends on what they lack; usually none} */
    List<UnreadableEntry> unreadable();

    /** {@return the number of balances that there are, by the API's count} */
    OptionalLong total();
}
