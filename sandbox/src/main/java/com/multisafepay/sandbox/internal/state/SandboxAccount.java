package com.multisafepay.sandbox.internal.state;

/** The one account of the sandbox, with its one site. */
public final class SandboxAccount {
    /** The account. */
    public static final long ACCOUNT_ID = 10_012_345L;
    /** The site. */
    public static final long SITE_ID = 12_345L;

    public static final String ROLE = "merchant";

    private SandboxAccount() {}
}
