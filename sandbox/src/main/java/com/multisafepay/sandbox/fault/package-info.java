/**
 * Faults of calls and notifications, as values.
 */
@NullMarked
package com.multisafepay.sandbox.fault;

import org.jspecify.annotations.NullMarked;
