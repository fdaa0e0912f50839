/** Nothing that must not be told is told: not in logs, not in errors, not in values, not in files. */
@NullMarked
package com.multisafepay.contract.secrecy;

import org.jspecify.annotations.NullMarked;
