package com.multisafepay.spring.boot.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the clients of a test's application reach a sandbox instead of MultiSafepay, overriding the configuration, those of named sites
 * too, and makes the {@code Sandbox} a bean for the test. One sandbox serves the whole JVM, so that every application context that Spring keeps goes on
 * finding it. It is reset before each test, ahead of {@code @BeforeEach}; of tests that run at the same time the first one resets it, and they
 * share it from then on, so give their orders different ids.
 *
 * <pre>{@code
 * @SpringBootTest
 * @AutoConfigureMultiSafepaySandbox
 * class CheckoutTest {
 *     @Autowired
 *     Sandbox sandbox;
 * }
 * }</pre>
 *
 * <p>It needs {@code multisafepay-sandbox-standalone} among the test dependencies.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AutoConfigureMultiSafepaySandbox {}
