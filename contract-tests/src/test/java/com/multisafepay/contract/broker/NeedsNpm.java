package com.multisafepay.contract.broker;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs in continuous integration, and elsewhere where {@code PACT_CLI} says how Pact's command line is called. */
final class NeedsNpm implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean asked = "true".equals(System.getenv("CI")) || System.getenv("PACT_CLI") != null;
        return asked
                ? ConditionEvaluationResult.enabled("it is asked for")
                : ConditionEvaluationResult.disabled(
                        "Pact's command line comes from npm; CI=true or PACT_CLI asks for it");
    }
}
