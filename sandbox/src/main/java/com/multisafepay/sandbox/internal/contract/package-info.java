/**
 * The contract as the sandbox reads it: operations, compiled schemas, declared types and the table of payment methods.
 */
@NullMarked
package com.multisafepay.sandbox.internal.contract;

import org.jspecify.annotations.NullMarked;
