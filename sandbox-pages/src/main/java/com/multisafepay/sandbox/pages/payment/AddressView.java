package com.multisafepay.sandbox.pages.payment;

/**
 * The questions of a FastCheckout before the payment.
 *
 * @param step what stands around it
 * @param form what it asks for
 */
record AddressView(Step step, FormView form) {}
