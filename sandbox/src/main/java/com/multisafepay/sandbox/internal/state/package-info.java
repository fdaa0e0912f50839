/**
 * Where an order can stand, and the table of what leads from one standing to another.
 */
@NullMarked
package com.multisafepay.sandbox.internal.state;

import org.jspecify.annotations.NullMarked;
