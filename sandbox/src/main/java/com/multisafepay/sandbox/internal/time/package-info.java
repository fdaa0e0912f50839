/**
 * What is to happen at a time of the sandbox's clock.
 */
@NullMarked
package com.multisafepay.sandbox.internal.time;

import org.jspecify.annotations.NullMarked;
