/**
 * Pages for people: the customer's payment page and the contract to read.
 */
@NullMarked
package com.multisafepay.sandbox.internal.page;

import org.jspecify.annotations.NullMarked;
