package com.multisafepay.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayClients;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.JdbcNotificationStore;
import com.multisafepay.webhook.NotificationStore;
import com.multisafepay.webhook.OrderEvent.Paid;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.autoconfigure.health.HealthContributorAutoConfiguration;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.server.WebFilter;

/** The beans that come of properties, and of what the application has or lacks. */
class ContextTest {

    private static final AutoConfigurations OURS = AutoConfigurations.of(
            MultiSafepayAutoConfiguration.class,
            MultiSafepayHealthAutoConfiguration.class,
            MultiSafepayProblemDetailAutoConfiguration.class,
            MultiSafepayStoreAutoConfiguration.class,
            MultiSafepayWebhookAutoConfiguration.class);
    private static final String KEY = "multisafepay.api-key=key-of-a-shop";
    private static final String PATH = "multisafepay.webhook.path=/hooks/multisafepay";

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(OURS).withPropertyValues(KEY);
    private final WebApplicationContextRunner servlets =
            new WebApplicationContextRunner().withConfiguration(OURS).withPropertyValues(KEY);
    private final ReactiveWebApplicationContextRunner reactive =
            new ReactiveWebApplicationContextRunner().withConfiguration(OURS).withPropertyValues(KEY);

    private static NotificationHandlerCustomizer doingNothing() {
        return notifications -> notifications.on(Paid.class, paid -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "LIVE, https://api.multisafepay.com/v1/json",
        "test, https://testapi.multisafepay.com/v1/json",
        "http://127.0.0.1:8080/v1/json/, http://127.0.0.1:8080/v1/json"
    })
    void theEnvironmentIsANameInAnyCaseOrAnAddress(String environment, String address) {
        application
                .withPropertyValues("multisafepay.environment=" + environment)
                .run(context ->
                        assertThat(context.getBean(MultiSafepay.class)).hasToString("MultiSafepay[" + address + "]"));
    }

    @Test
    void withoutAnEnvironmentNoMoneyMoves() {
        application.run(context ->
                assertThat(context.getBean(MultiSafepay.class).toString()).contains("testapi"));
    }

    @Test
    void allThatCanBeSetIsTaken() {
        application
                .withPropertyValues(
                        "multisafepay.connect-timeout=2s",
                        "multisafepay.read-timeout=500ms",
                        "multisafepay.total-timeout=5s",
                        "multisafepay.language=nl_NL",
                        "multisafepay.application-name=webshop/3.1",
                        "multisafepay.exactly-once.look-up-for=1m",
                        "multisafepay.exactly-once.send-again=true",
                        "multisafepay.previous-api-key=key-before-that")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(MultiSafepay.class));
    }

    @Test
    void beansOfTheApplicationComeFirst() {
        MultiSafepay own = MultiSafepay.builder().apiKey("key-of-another").build();
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withBean(MultiSafepay.class, () -> own)
                .run(context -> assertThat(context.getBean(MultiSafepay.class)).isSameAs(own));
    }

    @Test
    void namedSitesShareTheConnectionsAndNeedNoDefault() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .withPropertyValues(
                        "multisafepay.sites.nl.api-key=key-of-the-nl-site",
                        "multisafepay.sites.be.api-key=key-of-the-be-site",
                        "multisafepay.sites.be.environment=live")
                .run(context -> {
                    MultiSafepaySites sites = context.getBean(MultiSafepaySites.class);
                    assertThat(sites.names()).containsExactlyInAnyOrder("nl", "be");
                    assertThat(sites.site("nl").toString()).contains("testapi");
                    assertThat(sites.site("be").toString()).contains("//api.");
                    assertThat(context).doesNotHaveBean(MultiSafepay.class).hasSingleBean(MultiSafepayClients.class);
                });
    }

    @Test
    void aBuilderCustomizerSetsTheRest() {
        application
                .withBean(
                        MultiSafepayBuilderCustomizer.class,
                        () -> builder ->
                                builder.environment(Environment.plainHttp(URI.create("http://sandbox:8080/v1/json"))))
                .run(context -> assertThat(context.getBean(MultiSafepay.class).toString())
                        .contains("http://sandbox:8080"));
    }

    @Test
    void withoutMicrometerAndActuatorNothingIsMissed() {
        application
                .withClassLoader(new FilteredClassLoader(ObservationRegistry.class, HealthIndicator.class))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(MultiSafepay.class));
    }

    @Test
    void theActuatorBringsHealthUnlessItIsSwitchedOff() {
        ApplicationContextRunner actuated =
                application.withConfiguration(AutoConfigurations.of(HealthContributorAutoConfiguration.class));

        actuated.run(context -> assertThat(context).hasBean("multiSafepayHealthIndicator"));
        actuated.withPropertyValues("management.health.multisafepay.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("multiSafepayHealthIndicator"));
        actuated.withPropertyValues("management.health.defaults.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("multiSafepayHealthIndicator"));
    }

    @Test
    void withoutAPathThereIsNoEndpoint() {
        servlets.run(context -> assertThat(context).doesNotHaveBean(WebhookFilter.class));
    }

    @Test
    void anApplicationWithoutWebHasNoEndpoint() {
        application
                .withPropertyValues(PATH)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("multiSafepayWebhookFilter"));
    }

    @Test
    void servletsGetAFilterWithSpringSecurityAndWithout() {
        WebApplicationContextRunner endpoint = servlets.withPropertyValues(PATH)
                .withBean(NotificationHandlerCustomizer.class, ContextTest::doingNothing);

        endpoint.run(context -> assertThat(context).hasSingleBean(WebhookFilter.class));
        endpoint.withClassLoader(new FilteredClassLoader(SecurityFilterChain.class, WebFilter.class))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(WebhookFilter.class));
    }

    @Test
    void reactiveApplicationsGetAFilterWithoutServlets() {
        reactive.withPropertyValues(PATH)
                .withBean(NotificationHandlerCustomizer.class, ContextTest::doingNothing)
                .withClassLoader(new FilteredClassLoader("jakarta.servlet"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(WebhookWebFilter.class));
    }

    @Test
    void withoutADataSourceNotificationsAreRememberedInMemory() {
        servlets.withPropertyValues(PATH)
                .withBean(NotificationHandlerCustomizer.class, ContextTest::doingNothing)
                .withClassLoader(new FilteredClassLoader(PlatformTransactionManager.class))
                .run(context -> assertThat(context.getBean(NotificationStore.class))
                        .isInstanceOf(InMemoryNotificationStore.class));
    }

    @Test
    void aDataSourceBringsTheStoreThatJoinsItsTransactions() {
        WebApplicationContextRunner database = servlets.withPropertyValues(PATH)
                .withBean(NotificationHandlerCustomizer.class, ContextTest::doingNothing)
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class));

        database.run(context -> {
            assertThat(context.getBean(NotificationStore.class)).isInstanceOf(TransactionalStore.class);
            assertThat(context).hasSingleBean(JdbcNotificationStore.class);
        });
        database.withPropertyValues("multisafepay.webhook.store=claimed")
                .run(context ->
                        assertThat(context.getBean(NotificationStore.class)).isInstanceOf(JdbcNotificationStore.class));
        database.withPropertyValues("multisafepay.webhook.store=memory")
                .run(context -> assertThat(context.getBean(NotificationStore.class))
                        .isInstanceOf(InMemoryNotificationStore.class));
        database.withBean("own", NotificationStore.class, InMemoryNotificationStore::new)
                .run(context -> assertThat(context).doesNotHaveBean(JdbcNotificationStore.class));
    }

    @Test
    void keysAreNotTold() {
        application
                .withPropertyValues("multisafepay.sites.nl.api-key=key-of-the-nl-site")
                .run(context -> {
                    MultiSafepayProperties properties = context.getBean(MultiSafepayProperties.class);
                    assertThat(properties + " " + properties.sites()).doesNotContain("key-of");
                });
    }
}
