/** Amounts of money: whole minor units and a currency, exact or refused. */
@NullMarked
package com.multisafepay.money;

import org.jspecify.annotations.NullMarked;
