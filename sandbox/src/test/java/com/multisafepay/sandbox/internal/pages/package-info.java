/**
 * Tests of the pages' parts.
 */
@NullMarked
package com.multisafepay.sandbox.internal.pages;

import org.jspecify.annotations.NullMarked;
