package com.multisafepay.spring.boot;

import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayClients;
import com.multisafepay.spring.boot.observation.CallObservations;
import io.micrometer.observation.ObservationRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * Makes the client of {@code multisafepay.api-key} and those of the named sites over shared connections. Each bean steps back where the
 * application has its own.
 */
@AutoConfiguration
@EnableConfigurationProperties(MultiSafepayProperties.class)
public class MultiSafepayAutoConfiguration {

    /** Made by Spring. */
    MultiSafepayAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    MultiSafepayClients multiSafepayClients(
            MultiSafepayProperties properties,
            Environment environment,
            ObjectProvider<MultiSafepayBuilderCustomizer> customizers) {
        return ConfiguredClients.of(properties, environment.getProperty("spring.application.name"), customizers);
    }

    @Bean
    @Primary
    @ConditionalOnMissingBean
    @Conditional(DefaultSiteCondition.class)
    MultiSafepay multiSafepay(MultiSafepayProperties properties, MultiSafepayClients clients) {
        return ConfiguredSite.ofDefault(properties).client(clients);
    }

    @Bean
    @ConditionalOnMissingBean
    MultiSafepaySites multiSafepaySites(MultiSafepayProperties properties, MultiSafepayClients clients) {
        Map<String, MultiSafepay> sites = new LinkedHashMap<>();
        for (String name : properties.sites().keySet()) {
            sites.put(name, ConfiguredSite.named(name, properties).client(clients));
        }
        return new MultiSafepaySites(sites);
    }

    /** Observations of calls, where Micrometer and a registry are there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationRegistry.class)
    static class Observed {

        @Bean
        MultiSafepayBuilderCustomizer multiSafepayObservations(ObjectProvider<ObservationRegistry> registries) {
            return builder -> registries.ifUnique(registry -> builder.capability(new CallObservations(registry)));
        }
    }
}
