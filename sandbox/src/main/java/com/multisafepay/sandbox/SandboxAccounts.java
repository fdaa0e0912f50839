package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import java.util.Objects;

/**
 * The actions of MultiSafepay's staff and of banks on accounts of affiliates. Every method throws
 * {@link IllegalStateException} when there is no such account, bank account or payout, or where it stands does not allow
 * it. Safe to use from many threads.
 */
public final class SandboxAccounts {
    private final AccountOperations affiliates;

    SandboxAccounts(AccountOperations affiliates) {
        this.affiliates = affiliates;
    }

    /**
     * Approves an account: it takes payments and cards, and can be paid out. What is missing of it does not matter.
     *
     * @param accountId the account
     */
    public void approve(long accountId) {
        allowed(() -> affiliates.review(Long.toString(accountId), true));
    }

    /**
     * Declines an account: it takes no payments, and is not paid out.
     *
     * @param accountId the account
     */
    public void decline(long accountId) {
        allowed(() -> affiliates.review(Long.toString(accountId), false));
    }

    /**
     * Verifies a bank account, as if its statement had been checked.
     *
     * @param bankAccountId the bank account
     */
    public void verifyBankAccount(String bankAccountId) {
        allowed(() -> affiliates.verify(Objects.requireNonNull(bankAccountId, "bankAccountId")));
    }

    /**
     * Lets a payout arrive at the bank before its day is over.
     *
     * @param transactionId the id that the payout was answered with
     */
    public void completePayout(long transactionId) {
        allowed(() -> affiliates.endPayout(transactionId, true));
    }

    /**
     * Takes a payout that is under way back: its money is on the balance again.
     *
     * @param transactionId the id that the payout was answered with
     */
    public void voidPayout(long transactionId) {
        allowed(() -> affiliates.endPayout(transactionId, false));
    }

    /**
     * Puts money on a balance, as a transfer from a bank does.
     *
     * @param accountId the account: an affiliate's, or the partner's own, 10012345
     * @param currency ISO 4217 code
     * @param amount minor units, 1 or more
     */
    public void topUp(long accountId, String currency, long amount) {
        Objects.requireNonNull(currency, "currency");
        if (amount < 1) {
            throw new IllegalArgumentException("amount: has to be 1 or more, and is " + amount);
        }
        allowed(() -> affiliates.topUp(Long.toString(accountId), currency, amount));
    }

    private static void allowed(Runnable action) {
        try {
            action.run();
        } catch (ApiError refused) {
            throw new IllegalStateException(refused.info(), refused);
        }
    }
}
