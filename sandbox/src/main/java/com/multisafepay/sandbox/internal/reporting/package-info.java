/**
 * Reports on what the orders came to: transactions, closing balances, and the account that they belong to.
 */
@NullMarked
package com.multisafepay.sandbox.internal.reporting;

import org.jspecify.annotations.NullMarked;
