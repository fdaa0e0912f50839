/**
 * What the API takes beyond the contract, brought into the contract's own form before anything is checked.
 */
@NullMarked
package com.multisafepay.sandbox.internal.lenient;

import org.jspecify.annotations.NullMarked;
