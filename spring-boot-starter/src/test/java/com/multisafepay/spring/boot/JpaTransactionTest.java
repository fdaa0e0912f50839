package com.multisafepay.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.answer.SampleOrder;
import com.multisafepay.money.Money;
import com.multisafepay.webhook.NotificationStore;
import com.multisafepay.webhook.NotificationStore.Novelty;
import com.multisafepay.webhook.NotifiedOrder;
import com.multisafepay.webhook.OrderEvent.Paid;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.sql.init.SqlInitializationAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A shop that writes through JPA, with a pool of one connection: a second one would wait for ever. */
class JpaTransactionTest {

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    HibernateJpaAutoConfiguration.class,
                    TransactionAutoConfiguration.class,
                    TransactionManagerCustomizationAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    SqlInitializationAutoConfiguration.class,
                    MultiSafepayAutoConfiguration.class,
                    MultiSafepayStoreAutoConfiguration.class,
                    MultiSafepayWebhookAutoConfiguration.class))
            .withUserConfiguration(Shop.class)
            .withBean(
                    NotificationHandlerCustomizer.class,
                    () -> notifications -> notifications.on(Paid.class, paid -> {}))
            .withPropertyValues(
                    "multisafepay.api-key=key-of-a-shop",
                    "multisafepay.webhook.path=/hooks/multisafepay",
                    "spring.datasource.generate-unique-name=true",
                    "spring.datasource.hikari.maximum-pool-size=1",
                    "spring.datasource.hikari.connection-timeout=2000",
                    "spring.jpa.open-in-view=false",
                    "spring.sql.init.schema-locations=classpath:com/multisafepay/notifications/h2/*.sql,"
                            + "classpath:db/migration/V1__shipped.sql");

    @Configuration(proxyBeanMethods = false)
    @EntityScan(basePackageClasses = JpaTransactionTest.class)
    static class Shop {}

    /** A shipped order. */
    @Entity(name = "shipped")
    static class Shipped {

        @Id
        String id = "";

        Shipped() {}

        Shipped(String id) {
            this.id = id;
        }
    }

    @Test
    void whatTheShopPersistsAndTheStoreRemembersStayOrGoTogether() {
        application.run(context -> {
            assertThat(context.getBean(PlatformTransactionManager.class)).isInstanceOf(JpaTransactionManager.class);

            assertThatThrownBy(() -> ship(context, true)).hasMessage("the warehouse is on fire");
            assertThat(shipped(context)).isEmpty();

            assertThat(ship(context, false)).isEqualTo(Novelty.NEW);
            assertThat(ship(context, false)).isEqualTo(Novelty.REPEATED);
            assertThat(shipped(context)).containsExactly("1");
        });
    }

    @Test
    void aTransactionOfTheShopsOwnIsJoined() {
        application.run(context -> {
            TransactionTemplate own = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

            assertThatThrownBy(() -> own.execute(status -> {
                        ship(context, false);
                        throw new IllegalStateException("taken back");
                    }))
                    .hasMessage("taken back");
            assertThat(shipped(context)).isEmpty();

            assertThat(own.<Novelty>execute(status -> ship(context, false))).isEqualTo(Novelty.NEW);
            assertThat(shipped(context)).containsExactly("1");
        });
    }

    private static Novelty ship(AssertableWebApplicationContext context, boolean onFire) {
        NotifiedOrder news = new NotifiedOrder(
                "default", SampleOrder.paid("1", Money.of("10.00", "EUR")).build(), Instant.now());
        return context.getBean(NotificationStore.class).handle(news, events -> {
            EntityManagerFactoryUtils.getTransactionalEntityManager(context.getBean(EntityManagerFactory.class))
                    .persist(new Shipped("1"));
            if (onFire) {
                throw new IllegalStateException("the warehouse is on fire");
            }
        });
    }

    private static List<String> shipped(AssertableWebApplicationContext context) {
        return context.getBean(JdbcTemplate.class).queryForList("SELECT id FROM shipped", String.class);
    }
}
