package com.multisafepay.spring.boot;

import com.multisafepay.MultiSafepay;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Tells under {@code multiSafepay} whether the API answers and takes the key, where the application has the actuator. */
@AutoConfiguration(after = MultiSafepayAutoConfiguration.class)
@ConditionalOnBean(MultiSafepay.class)
@Import({Boot3Health.class, Boot4Health.class})
public class MultiSafepayHealthAutoConfiguration {

    /** Made by Spring. */
    MultiSafepayHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ApiHealth multiSafepayHealth(MultiSafepay multiSafepay) {
        return new ApiHealth(multiSafepay, InstantSource.system());
    }
}
