package com.multisafepay.affiliate;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.reporting.ClosingBalanceFilter;
import com.multisafepay.reporting.ClosingBalanceList;
import java.util.Currency;
import java.util.List;

/**
 * Moves the money of affiliates: balances, charges, payouts and fees.
 *
 * <p>A charge or a payout is sent once. Without a usable answer it is an {@link OutcomeUnknownException} that names the operation and the
 * {@code order_id}, and the library never sends it again: the API documents no look-up by that id, and does not say that it refuses the same id twice.
 * To settle it, compare {@link #balances} with what was there before, where a payout under way is in {@link AccountBalance#reserved},
 * or look for the movement in {@code transactions()} of the account's own key; send it again only if the money did not move.
 *
 * <p>Every method throws {@link NotFoundException} when the key sees no such account, and {@link MultiSafepayException} when the API refuses
 * otherwise or cannot be reached. Thread-safe.
 */
public interface AffiliateMoney {

    /**
     * Lists the balances of an account, one for each currency.
     *
     * @param accountId the id of the account
     * @return the balances
     */
    List<AccountBalance> balances(long accountId);

    /**
     * Lists the balances of an account at the end of each day.
     *
     * @param accountId the id of the account
     * @param filter the days; its currency is applied to the answer, as the API has no such filter here
     * @return the balances; those that cannot be read are in {@link ClosingBalanceList#unreadable()}
     */
    ClosingBalanceList closingBalances(long accountId, ClosingBalanceFilter filter);

    /**
     * Takes money from the balance of an affiliate, for the partner.
     *
     * @param accountId the id of the affiliate's account
     * @param charge the charge
     * @return the charge as it was taken
     * @throws RequestRefusedException when the balance does not suffice, or the API refuses a value
     * @throws OutcomeUnknownException when no usable answer came: resolve it as described above, and do not just repeat it
     */
    CompletedTransfer charge(long accountId, Transfer charge);

    /**
     * Sends money of a balance to the affiliate's verified bank account. It is reserved at once, and leaves with the next morning's batch.
     *
     * @param accountId the id of the affiliate's account
     * @param payout the payout
     * @return the payout as it was taken
     * @throws RequestRefusedException when the balance does not suffice, the account cannot be paid out, or the API refuses a value
     * @throws OutcomeUnknownException when no usable answer came: resolve it as described above, and do not just repeat it
     */
    CompletedTransfer payOut(long accountId, Transfer payout);

    /**
     * Lists the plans by which balances are paid out by themselves.
     *
     * @param accountId the id of the account
     * @return the plans, one for each currency that has one
     */
    List<AutoPayout> autoPayouts(long accountId);

    /**
     * Returns the plan of a currency.
     *
     * @param accountId the id of the account
     * @param currency the currency
     * @return the plan
     */
    AutoPayout autoPayout(long accountId, Currency currency);

    /**
     * Sets the plan of a currency, in place of the one that was there.
     *
     * @param accountId the id of the account
     * @param plan the plan, with at least one day
     * @return the plan as it was taken
     * @throws RequestRefusedException when it has no day
     * @throws OutcomeUnknownException when no usable answer came; the same plan can be set again
     */
    AutoPayout setAutoPayout(long accountId, AutoPayout plan);

    /**
     * Sets what payments of a method and a currency cost the affiliate from now on. It must not be less than they cost the partner.
     *
     * @param accountId the id of the account
     * @param method the payment method
     * @param currency the currency of the payments
     * @param fees the parts, which add up; at least one
     * @throws RequestRefusedException when there is no part, or an amount in another currency
     * @throws OutcomeUnknownException when no usable answer came; the same fees can be set again
     */
    void setFees(long accountId, GatewayId method, Currency currency, List<Fee> fees);
}
