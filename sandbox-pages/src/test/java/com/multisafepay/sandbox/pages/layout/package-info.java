/**
 * Tests of what all pages share.
 */
@NullMarked
package com.multisafepay.sandbox.pages.layout;

import org.jspecify.annotations.NullMarked;
