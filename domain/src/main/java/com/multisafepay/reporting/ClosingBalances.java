package com.multisafepay.reporting;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.MultiSafepayException;

/** Lists the closing balances of the account ("List closing balances"). Thread-safe. */
public interface ClosingBalances {

    /**
     * Lists the balances that pass a filter.
     *
     * @param filter the days and the currency
     * @return the balances, one a day and currency; those that cannot be read are in {@link ClosingBalanceList#unreadable()}
     * @throws CredentialsRefusedException when the key is wrong
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    ClosingBalanceList list(ClosingBalanceFilter filter);
}
