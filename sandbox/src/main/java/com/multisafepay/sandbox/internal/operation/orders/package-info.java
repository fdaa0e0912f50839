/** Orders: the rules that a new one is held to, what merchants change of one, and how it is answered. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.orders;

import org.jspecify.annotations.NullMarked;
