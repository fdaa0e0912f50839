package com.multisafepay.sandbox.internal.reporting;

/** The one account of the sandbox, with its one site. */
final class SandboxAccount {
    static final long ACCOUNT_ID = 10_012_345L;
    static final long SITE_ID = 12_345L;
    static final String ROLE = "merchant";

    private SandboxAccount() {}
}
