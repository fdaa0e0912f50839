/**
 * Orders: the rules a new one is held to, what becomes of it, and how it is told.
 */
@NullMarked
package com.multisafepay.sandbox.internal.order;

import org.jspecify.annotations.NullMarked;
