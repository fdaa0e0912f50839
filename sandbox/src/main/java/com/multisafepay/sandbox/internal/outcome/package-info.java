/**
 * What becomes of a payment: the test data of the API's documentation, one class for each kind.
 */
@NullMarked
package com.multisafepay.sandbox.internal.outcome;

import org.jspecify.annotations.NullMarked;
