package shop;

import com.multisafepay.spring.boot.NotificationHandlerCustomizer;
import com.multisafepay.webhook.OrderEvent.Paid;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ships what was paid, in the transaction that remembers it. */
@Configuration(proxyBeanMethods = false)
class Shipping {

    @Bean
    NotificationHandlerCustomizer shipPaidOrders(JdbcTemplate database) {
        return notifications -> notifications.on(Paid.class, paid -> database.update(
                "INSERT INTO shipped (id) VALUES (?)", paid.order().orderId().value()));
    }
}
