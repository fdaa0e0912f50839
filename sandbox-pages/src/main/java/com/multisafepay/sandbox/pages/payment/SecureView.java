package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.spec.MethodSpec;
import java.util.List;

/**
 * The question whether a card's holder is authenticated.
 *
 * @param step what stands around it
 * @param method the payment method
 * @param ending the last digits of the card
 * @param results the results to choose from
 */
record SecureView(Step step, MethodSpec method, String ending, List<String> results) {}
