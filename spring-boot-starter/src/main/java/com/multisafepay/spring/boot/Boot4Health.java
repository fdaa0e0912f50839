package com.multisafepay.spring.boot;

import com.multisafepay.spring.boot.ApiHealth.Reading;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health indicator where Boot has it since Boot 4. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(
        name = {
            "org.springframework.boot.health.contributor.HealthIndicator",
            "org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator"
        })
@ConditionalOnEnabledHealthIndicator("multisafepay")
class Boot4Health {

    @Bean
    @ConditionalOnMissingBean(name = "multiSafepayHealthIndicator")
    HealthIndicator multiSafepayHealthIndicator(ApiHealth api) {
        return () -> {
            Reading reading = api.reading();
            return Health.status(reading.status())
                    .withDetails(reading.details())
                    .build();
        };
    }
}
