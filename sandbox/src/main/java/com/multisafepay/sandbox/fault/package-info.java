/**
 * What can go wrong with calls to the sandbox, as values.
 */
@NullMarked
package com.multisafepay.sandbox.fault;

import org.jspecify.annotations.NullMarked;
