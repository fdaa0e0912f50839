/**
 * Tests of the pages' parts.
 */
@NullMarked
package com.multisafepay.sandbox.internal.page;

import org.jspecify.annotations.NullMarked;
