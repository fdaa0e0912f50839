/** Reports on what the orders came to: transactions and closing balances. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.reporting;

import org.jspecify.annotations.NullMarked;
