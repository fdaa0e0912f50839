/**
 * The way of one call: routed, authenticated, read, checked, handled, and its answer checked against the contract.
 */
@NullMarked
package com.multisafepay.sandbox.internal.api;

import org.jspecify.annotations.NullMarked;
