/** Fixtures of tests in several packages. */
@NullMarked
package com.multisafepay.contract;

import org.jspecify.annotations.NullMarked;
