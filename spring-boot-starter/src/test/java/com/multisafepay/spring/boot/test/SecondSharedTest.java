package com.multisafepay.spring.boot.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.MultiSafepay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** One of the classes that share an application and a sandbox, with tests inside, of which some have an application of their own. */
class SecondSharedTest extends SharedApplication {

    @Nested
    class Inside {

        @Test
        void aNestedTestFindsAFreshSandbox() {
            assertThat(sandbox.journal()).isEmpty();
            takeAPayment(multiSafepay, "basket-1");
        }
    }

    @Nested
    @TestPropertySource(properties = "multisafepay.language=nl_NL")
    class InsideOfAnotherApplication {

        @Autowired
        private MultiSafepay other;

        @Test
        void anotherApplicationReachesTheSameSandbox() {
            assertThat(other).isNotSameAs(multiSafepay);
            assertThat(sandbox.journal()).isEmpty();
            takeAPayment(other, "basket-1");
            assertThat(multiSafepay.orders().get("basket-1").isPaid()).isTrue();
        }
    }
}
