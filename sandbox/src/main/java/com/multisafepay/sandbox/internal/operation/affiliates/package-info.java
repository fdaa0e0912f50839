/** Accounts of affiliates and all that belongs to them, whose key it is, and the operations on both. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.affiliates;

import org.jspecify.annotations.NullMarked;
