package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.spec.MethodSpec;

/**
 * The form of a payment method.
 *
 * @param step what stands around it
 * @param method the method
 * @param form what it asks for
 * @param intro what to know before; may be empty
 * @param appButton {@code top} or {@code bottom}, where a way to an app stands; empty where there is none
 */
record MethodView(Step step, MethodSpec method, FormView form, String intro, String appButton) {}
