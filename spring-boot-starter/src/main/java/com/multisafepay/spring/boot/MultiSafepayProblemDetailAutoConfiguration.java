package com.multisafepay.spring.boot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Turns the library's errors in controllers into problem details, unless {@code multisafepay.problem-details.enabled} is false. */
@AutoConfiguration(after = MultiSafepayAutoConfiguration.class)
@ConditionalOnWebApplication
@ConditionalOnClass(name = "org.springframework.http.ProblemDetail")
@ConditionalOnProperty(name = "multisafepay.problem-details.enabled", havingValue = "true", matchIfMissing = true)
public class MultiSafepayProblemDetailAutoConfiguration {

    /** Made by Spring. */
    MultiSafepayProblemDetailAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ProblemDetails multiSafepayProblemDetails() {
        return new ProblemDetails();
    }
}
