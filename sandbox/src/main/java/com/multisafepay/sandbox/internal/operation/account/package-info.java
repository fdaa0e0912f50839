/** The partner's account with its site, terminals, tokens and sessions; the accounts of its affiliates; and whose key it is. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.account;

import org.jspecify.annotations.NullMarked;
