/**
 * What went over the account: transactions, closing balances, and whose key it is.
 */
@NullMarked
package com.multisafepay.reporting;

import org.jspecify.annotations.NullMarked;
