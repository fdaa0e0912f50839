package com.multisafepay.spring.boot;

import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.NotificationStore;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Receives notifications at {@code multisafepay.webhook.path}, and hands their events to the beans that say what to do on them. */
@AutoConfiguration(after = {MultiSafepayAutoConfiguration.class, MultiSafepayStoreAutoConfiguration.class})
@ConditionalOnProperty("multisafepay.webhook.path")
@ConditionalOnWebApplication
public class MultiSafepayWebhookAutoConfiguration {

    /** Made by Spring. */
    MultiSafepayWebhookAutoConfiguration() {}

    /** The site of {@code multisafepay.api-key}. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(DefaultSiteCondition.class)
    static class Default {

        @Bean
        DefaultSite multiSafepayDefaultSite() {
            return new DefaultSite();
        }
    }

    /** Is a bean where there is a site without a name. */
    record DefaultSite() {}

    @Bean
    WebhookRoutes multiSafepayWebhookRoutes(
            MultiSafepayProperties properties,
            NotificationStore store,
            ObjectProvider<NotificationHandlerCustomizer> customizers,
            ObjectProvider<DefaultSite> defaults,
            ObjectProvider<NotificationHandler> own) {
        List<NotificationHandlerCustomizer> ordered =
                customizers.orderedStream().toList();
        return new WebhookRoutes(properties, store, ordered, defaults.getIfAvailable() != null, own.getIfUnique());
    }

    /** The endpoint in an application of servlets. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(name = "jakarta.servlet.Filter")
    static class Servlets {

        @Bean
        @ConditionalOnMissingBean
        WebhookFilter multiSafepayWebhookFilter(WebhookRoutes routes) {
            return new WebhookFilter(routes);
        }
    }

    /** The endpoint in a reactive application. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    static class Reactive {

        @Bean
        @ConditionalOnMissingBean
        WebhookWebFilter multiSafepayWebhookFilter(WebhookRoutes routes) {
            return new WebhookWebFilter(routes);
        }
    }
}
