/** Checks of the contract: its form, its examples, its bundle, and that it keeps the promises of the last release. */
@NullMarked
package com.multisafepay.spec;

import org.jspecify.annotations.NullMarked;
