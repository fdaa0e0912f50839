package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.spring.boot.test.AutoConfigureMultiSafepaySandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** The shop with Spring Security's defaults: a login for everything, and a token for each form. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMultiSafepaySandbox
class SecuredShopTest {

    @Autowired
    private Environment environment;

    @Autowired
    private MultiSafepay multiSafepay;

    @Autowired
    private Sandbox sandbox;

    @Autowired
    private JdbcTemplate database;

    @Test
    void notificationsNeedNeitherLoginNorTokenAndAllElseDoes() {
        String shop = "http://127.0.0.1:" + environment.getProperty("local.server.port");
        multiSafepay
                .orders()
                .create(RedirectOrder.builder()
                        .orderId("secured-1")
                        .amount(Money.of("25.99", "EUR"))
                        .description("Basket")
                        .notificationUrl(shop + "/hooks/multisafepay")
                        .build());

        sandbox.orders().pay("secured-1", "IDEAL", PaymentOutcome.SUCCESS);
        sandbox.notifications().await(Duration.ofSeconds(20));

        assertThat(sandbox.notifications().attempts("secured-1"))
                .isNotEmpty()
                .allMatch(attempt -> attempt.acknowledged());
        assertThat(database.queryForList("SELECT id FROM shipped WHERE id = 'secured-1'"))
                .hasSize(1);
        assertThatThrownBy(() -> RestClient.create(shop)
                        .get()
                        .uri("/orders/secured-1")
                        .retrieve()
                        .toBodilessEntity())
                .isInstanceOf(HttpClientErrorException.Unauthorized.class);
    }
}
