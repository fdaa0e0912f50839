package start;

import com.multisafepay.spring.boot.NotificationHandlerCustomizer;
import com.multisafepay.webhook.OrderEvent.Paid;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ships nothing. */
@Configuration(proxyBeanMethods = false)
class Payments {

    @Bean
    NotificationHandlerCustomizer onPaid() {
        return notifications -> notifications.on(Paid.class, paid -> {});
    }
}
