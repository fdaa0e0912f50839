/**
 * Tests of the dashboard's parts.
 */
@NullMarked
package com.multisafepay.sandbox.pages.dashboard;

import org.jspecify.annotations.NullMarked;
