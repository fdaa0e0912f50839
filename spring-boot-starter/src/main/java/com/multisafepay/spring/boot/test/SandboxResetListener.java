package com.multisafepay.spring.boot.test;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Resets the sandbox between tests, and fails those in which it broke the contract itself. */
final class SandboxResetListener implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (concerns(test)) {
            SharedSandbox.testBegins();
        }
    }

    @Override
    public void afterTestMethod(TestContext test) {
        if (concerns(test)) {
            List<String> breaches = SharedSandbox.testEnds();
            if (!breaches.isEmpty()) {
                throw new AssertionError("The sandbox broke the contract: " + breaches);
            }
        }
    }

    private static boolean concerns(TestContext test) {
        return TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), AutoConfigureMultiSafepaySandbox.class);
    }
}
