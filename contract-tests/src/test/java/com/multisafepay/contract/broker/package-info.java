/** The calls that a Pact broker gets. */
@NullMarked
package com.multisafepay.contract.broker;

import org.jspecify.annotations.NullMarked;
