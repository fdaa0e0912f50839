package start;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.webhook.JdbcNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent.Paid;
import com.multisafepay.webhook.WebhookServlet;
import com.multisafepay.webhook.WebhookVerifier;
import java.net.URI;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import start.Start.FirstOrder;

/** Ships nothing. */
@Configuration(proxyBeanMethods = false)
class Payments {

    private static final ApiKey KEY = ApiKey.of("key-of-a-shop");

    @Bean
    MultiSafepay multiSafepay(@Value("${stub:}") String stub) {
        return MultiSafepay.builder()
                .apiKey(KEY)
                .environment(stub.isEmpty() ? Environment.TEST : Environment.of(URI.create(stub)))
                .build();
    }

    @Bean
    ServletRegistrationBean<WebhookServlet> webhook(DataSource database) {
        NotificationHandler notifications = NotificationHandler.builder(
                        WebhookVerifier.of(KEY), JdbcNotificationStore.joined(database))
                .on(Paid.class, paid -> {})
                .build();
        return new ServletRegistrationBean<>(new WebhookServlet(notifications), "/hooks/multisafepay");
    }

    @Bean
    FirstOrder firstOrder(MultiSafepay multiSafepay) {
        return () -> multiSafepay.orders().create(RedirectOrder.of("my-order-id-1", Money.of("10.00", "EUR"), "The first order"));
    }
}
