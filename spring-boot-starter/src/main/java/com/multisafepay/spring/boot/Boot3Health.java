package com.multisafepay.spring.boot;

import com.multisafepay.spring.boot.ApiHealth.Reading;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health indicator where Boot has it up to Boot 3. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(
        name = {
            "org.springframework.boot.actuate.health.HealthIndicator",
            "org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator"
        })
@ConditionalOnEnabledHealthIndicator("multisafepay")
class Boot3Health {

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
