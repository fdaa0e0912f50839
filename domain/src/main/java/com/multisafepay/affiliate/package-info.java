/** Accounts that a partner keeps for others: sign-up, owners, bank accounts, balances, charges and payouts. */
@NullMarked
package com.multisafepay.affiliate;

import org.jspecify.annotations.NullMarked;
