package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.spec.MethodSpec;

/**
 * The question whether a card's holder is authenticated.
 *
 * @param step what stands around it
 * @param method the payment method
 * @param ending the last digits of the card
 */
record SecureView(Step step, MethodSpec method, String ending) {}
