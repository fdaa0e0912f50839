package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that the library refuses something before it sends it. */
public final class Refusals {

    private Refusals() {}

    /** Asserts a refusal that names the field and, somewhere in its message, the rule. */
    public static void refused(ThrowingCallable attempt, String field, String rule) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RequestRefusedException.class, refusal -> {
            assertThat(refusal.field()).contains(field);
            assertThat(refusal).hasMessageContaining(rule);
        });
    }

    /** Asserts a refusal whose message, which begins with the field, starts in this way. */
    public static void refused(ThrowingCallable attempt, String start) {
        assertThatThrownBy(attempt).isInstanceOf(RequestRefusedException.class).hasMessageStartingWith(start);
    }
}
