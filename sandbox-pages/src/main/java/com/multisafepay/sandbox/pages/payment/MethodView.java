package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.spec.MethodSpec;
import java.util.List;

/**
 * The form of a payment method.
 *
 * @param step what stands around it
 * @param method the method
 * @param form what it asks for
 * @param intro what to know before; may be empty
 * @param appButton {@code top} or {@code bottom}, where a way to an app stands; empty where there is none
 * @param testData data to fill the form with
 * @param button what stands on its button
 */
record MethodView(
        Step step,
        MethodSpec method,
        FormView form,
        String intro,
        String appButton,
        List<TestChoice> testData,
        String button) {}
