/**
 * Reports on the account: transactions, closing balances, and the owner of the key.
 */
@NullMarked
package com.multisafepay.reporting;

import org.jspecify.annotations.NullMarked;
