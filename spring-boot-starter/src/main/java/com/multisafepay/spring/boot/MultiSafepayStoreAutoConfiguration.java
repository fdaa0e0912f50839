package com.multisafepay.spring.boot;

import com.multisafepay.spring.boot.MultiSafepayProperties.Store;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.JdbcNotificationStore;
import com.multisafepay.webhook.NotificationStore;
import java.util.Locale;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which notifications were handled: in the application's database where it has one. */
@AutoConfiguration(
        after = MultiSafepayAutoConfiguration.class,
        // Up to Boot 3 and since Boot 4.
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
        })
@ConditionalOnProperty("multisafepay.webhook.path")
@ConditionalOnMissingBean(NotificationStore.class)
public class MultiSafepayStoreAutoConfiguration {

    private static final String PROPERTY = "multisafepay.webhook.store";

    /** Made by Spring. */
    MultiSafepayStoreAutoConfiguration() {}

    /** Does not hold where the memory was asked for. */
    static final class NotMemory extends NoneNestedConditions {

        NotMemory() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty(name = PROPERTY, havingValue = "memory")
        static class Memory {}
    }

    /** The store in the application's database. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"javax.sql.DataSource", "org.springframework.transaction.PlatformTransactionManager"})
    @ConditionalOnSingleCandidate(DataSource.class)
    @Conditional(NotMemory.class)
    static class Jdbc {

        @Bean
        JdbcNotificationStore multiSafepayJdbcNotificationStore(
                MultiSafepayProperties properties, DataSource dataSource) {
            return properties.webhook().store() == Store.CLAIMED
                    ? JdbcNotificationStore.claimed(dataSource)
                    : JdbcNotificationStore.joined(dataSource);
        }

        /** Lets the application's transaction manager begin the transaction, so that all that takes part in it does. */
        @Bean
        @Primary
        NotificationStore multiSafepayNotificationStore(
                MultiSafepayProperties properties,
                JdbcNotificationStore store,
                ObjectProvider<PlatformTransactionManager> managers) {
            PlatformTransactionManager manager = managers.getIfUnique();
            return properties.webhook().store() == Store.CLAIMED || manager == null
                    ? store
                    : new TransactionalStore(new TransactionTemplate(manager), store);
        }
    }

    @Bean
    @ConditionalOnMissingBean
    NotificationStore multiSafepayMemoryNotificationStore(MultiSafepayProperties properties) {
        Store wanted = properties.webhook().store();
        if (wanted != null && wanted != Store.MEMORY) {
            throw new ConfigurationFault(
                    PROPERTY,
                    "is " + wanted.name().toLowerCase(Locale.ROOT) + ", but there is no single DataSource",
                    "Configure one DataSource and spring-boot-starter-jdbc, or add a bean of type NotificationStore.");
        }
        if (wanted == null) {
            Logger log = LoggerFactory.getLogger(MultiSafepayStoreAutoConfiguration.class);
            log.warn("Handled notifications are remembered in memory, until this process ends: there is no DataSource. "
                    + PROPERTY + "=memory says that this is meant.");
        }
        return new InMemoryNotificationStore();
    }
}
