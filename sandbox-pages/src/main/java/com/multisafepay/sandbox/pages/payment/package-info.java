/**
 * The customer's payment page: what a payment URL opens, up to the way back to the shop.
 */
@NullMarked
package com.multisafepay.sandbox.pages.payment;

import org.jspecify.annotations.NullMarked;
