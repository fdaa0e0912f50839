package com.multisafepay.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.ApiKey;
import com.multisafepay.answer.SampleOrder;
import com.multisafepay.money.Money;
import com.multisafepay.webhook.NotificationSigner;
import com.multisafepay.webhook.OrderEvent.Paid;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The endpoint in an application with Spring Security's defaults, a database and a transaction manager. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "multisafepay.api-key=the-new-key",
            "multisafepay.previous-api-key=the-old-key",
            "multisafepay.sites.be.api-key=the-belgian-key",
            "multisafepay.webhook.path=/hooks/multisafepay",
            "spring.datasource.url=jdbc:h2:mem:endpoint",
            "spring.sql.init.schema-locations=classpath:com/multisafepay/notifications/h2/*.sql",
            "server.servlet.context-path=/shop"
        })
class WebhookEndpointTest {

    private static final AtomicBoolean FAILING = new AtomicBoolean();

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Shop {

        @Bean
        NotificationHandlerCustomizer shipping(JdbcTemplate database) {
            database.execute("CREATE TABLE IF NOT EXISTS shipped (id VARCHAR(50))");
            return notifications -> notifications.on(Paid.class, paid -> {
                database.update(
                        "INSERT INTO shipped VALUES (?)", paid.order().orderId().value());
                if (FAILING.get()) {
                    throw new IllegalStateException("the warehouse is on fire");
                }
            });
        }
    }

    private final HttpClient provider = HttpClient.newHttpClient();
    private final JdbcTemplate database;
    private final int port;

    @Autowired
    WebhookEndpointTest(JdbcTemplate database, @LocalServerPort int port) {
        this.database = database;
        this.port = port;
    }

    @BeforeEach
    void nothingIsOnFire() {
        FAILING.set(false);
    }

    private static String paid(String id) {
        return SampleOrder.paid(id, Money.of("10.00", "EUR")).build().json();
    }

    private int notified(String path, String key, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/shop" + path + "?transactionid=a&timestamp=1"))
                .header("Auth", NotificationSigner.of(ApiKey.of(key)).auth(body))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return provider.send(request, BodyHandlers.ofString()).statusCode();
    }

    private List<String> shipped(String id) {
        return database.queryForList("SELECT id FROM shipped WHERE id = ?", String.class, id);
    }

    @Test
    void aNotificationNeedsNoLoginAndNoTokenAndIsReadAsItsBytesCame() throws Exception {
        String body = paid("raw").replace("{", "{ \n ");

        assertThat(notified("/hooks/multisafepay", "the-new-key", body)).isEqualTo(200);
        assertThat(notified("/hooks/multisafepay", "the-new-key", body)).isEqualTo(200);
        assertThat(shipped("raw")).hasSize(1);
    }

    @Test
    void bothKeysAreTakenWhileOneIsReplaced() throws Exception {
        assertThat(notified("/hooks/multisafepay", "the-old-key", paid("rotated")))
                .isEqualTo(200);
        assertThat(notified("/hooks/multisafepay", "a-stolen-key", paid("forged")))
                .isEqualTo(403);
        assertThat(shipped("rotated")).hasSize(1);
        assertThat(shipped("forged")).isEmpty();
    }

    @Test
    void aNamedSiteIsToldBelowThePathAndRemembersByItsName() throws Exception {
        assertThat(notified("/hooks/multisafepay/be", "the-belgian-key", paid("same")))
                .isEqualTo(200);
        assertThat(notified("/hooks/multisafepay/be", "the-new-key", paid("same")))
                .isEqualTo(403);
        assertThat(notified("/hooks/multisafepay", "the-new-key", paid("same"))).isEqualTo(200);
        assertThat(shipped("same")).hasSize(2);
    }

    @Test
    void whatAnActionWroteIsGoneWhereItFailsAndComesAgain() throws Exception {
        FAILING.set(true);
        assertThat(notified("/hooks/multisafepay", "the-new-key", paid("fire"))).isEqualTo(500);
        assertThat(shipped("fire")).isEmpty();

        FAILING.set(false);
        assertThat(notified("/hooks/multisafepay", "the-new-key", paid("fire"))).isEqualTo(200);
        assertThat(shipped("fire")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hooks", "/hooks/multisafepay/", "/hooks/multisafepay/nl", "/hooks/multisafepay;x", "/"})
    void everyOtherPathIsStillSpringSecuritysToGuard(String path) throws Exception {
        assertThat(notified(path, "the-new-key", paid("other"))).isIn(400, 401, 403);
        assertThat(shipped("other")).isEmpty();
    }

    @Test
    void otherMethodsAreRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/shop/hooks/multisafepay"))
                .DELETE()
                .build();
        HttpResponse<String> answer = provider.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
    }
}
