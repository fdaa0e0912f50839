package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.spec.MethodSpec;
import java.util.List;

/**
 * The scenarios to choose from.
 *
 * @param step what stands around them
 * @param method the payment method
 * @param documented those of MultiSafepay's own test platform
 * @param further those that only the sandbox has
 */
record ScenarioView(Step step, MethodSpec method, List<String> documented, List<String> further) {
    /** Returns whether a choice has the focus: the first one, where none was chosen. */
    boolean focused(String scenario) {
        return missing() && scenario.equals(documented.get(0));
    }

    /** Returns whether none was chosen. */
    boolean missing() {
        return step.status() >= 400;
    }
}
