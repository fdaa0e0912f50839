package com.multisafepay.sandbox.internal.operation.account;

import com.multisafepay.sandbox.internal.api.Api;

/**
 * The owner of a key.
 *
 * @param kind the contract's word for the kind of the key; {@link #ANY} for one that serves all
 * @param account the account
 * @param site the site; 0 where the account has none
 */
record Caller(String kind, long account, long site) {
    static final String ANY = Api.Keys.ANY;
    static final String SITE = "site";
    static final String ACCOUNT = "account";
    static final String AFFILIATE = "affiliate";

    /** The provider's staff: no site, and all accounts. */
    static Caller any() {
        return new Caller(ANY, Account.ID, 0);
    }

    /** Returns whether the key opens an account. */
    boolean opens(long other) {
        return kind.equals(ANY) || kind.equals(ACCOUNT) || account == other;
    }

    /** Returns whether the key sees what was made for a site of an account. */
    boolean sees(Caller maker) {
        return switch (kind) {
            case ANY, ACCOUNT -> true;
            case AFFILIATE -> maker.account == account;
            default -> maker.account == account && maker.site == site;
        };
    }
}
