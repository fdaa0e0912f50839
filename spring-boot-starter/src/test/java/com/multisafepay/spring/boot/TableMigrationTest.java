package com.multisafepay.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.answer.SampleOrder;
import com.multisafepay.money.Money;
import com.multisafepay.webhook.NotificationStore;
import com.multisafepay.webhook.NotificationStore.Novelty;
import com.multisafepay.webhook.NotifiedOrder;
import com.multisafepay.webhook.OrderEvent.Paid;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of handled notifications where Flyway or Liquibase make the tables, with the files of the library's jar. */
class TableMigrationTest {

    private static final String INSERT = "INSERT INTO shipped (id) VALUES (?)";

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    FlywayAutoConfiguration.class,
                    LiquibaseAutoConfiguration.class,
                    MultiSafepayAutoConfiguration.class,
                    MultiSafepayStoreAutoConfiguration.class,
                    MultiSafepayWebhookAutoConfiguration.class))
            .withBean(
                    NotificationHandlerCustomizer.class,
                    () -> notifications -> notifications.on(Paid.class, paid -> {}))
            .withPropertyValues(
                    "multisafepay.api-key=key-of-a-shop",
                    "multisafepay.webhook.path=/hooks/multisafepay",
                    "spring.datasource.generate-unique-name=true",
                    "spring.flyway.locations=classpath:db/migration,classpath:com/multisafepay/notifications/{vendor}");

    @ParameterizedTest
    @ValueSource(strings = {"flyway", "liquibase"})
    void itIsMadeBesideTheTablesOfTheApplication(String tool) {
        application
                .withPropertyValues(
                        "spring.flyway.enabled=" + tool.equals("flyway"),
                        "spring.liquibase.enabled=" + tool.equals("liquibase"))
                .run(context -> {
                    assertThat(handled(context)).isEqualTo(Novelty.NEW);
                    assertThat(handled(context)).isEqualTo(Novelty.REPEATED);
                    assertThat(context.getBean(JdbcTemplate.class).queryForList("SELECT id FROM shipped", String.class))
                            .containsExactly("1");
                });
    }

    private static Novelty handled(AssertableWebApplicationContext context) {
        NotifiedOrder news = new NotifiedOrder(
                "default", SampleOrder.paid("1", Money.of("10.00", "EUR")).build(), Instant.now());
        return context.getBean(NotificationStore.class)
                .handle(news, events -> context.getBean(JdbcTemplate.class).update(INSERT, "1"));
    }
}
