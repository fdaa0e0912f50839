/** What is told to a Pact broker. */
@NullMarked
package com.multisafepay.contract.broker;

import org.jspecify.annotations.NullMarked;
