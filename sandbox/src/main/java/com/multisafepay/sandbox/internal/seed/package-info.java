/** Seeds: what a sandbox starts with. */
@NullMarked
package com.multisafepay.sandbox.internal.seed;

import org.jspecify.annotations.NullMarked;
