package start;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.spring.boot.NotificationHandlerCustomizer;
import com.multisafepay.webhook.OrderEvent.Paid;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import start.Start.FirstOrder;

/** Ships nothing. */
@Configuration(proxyBeanMethods = false)
class Payments {

    @Bean
    NotificationHandlerCustomizer onPaid() {
        return notifications -> notifications.on(Paid.class, paid -> {});
    }

    @Bean
    FirstOrder firstOrder(MultiSafepay multiSafepay) {
        return () -> multiSafepay.orders().create(RedirectOrder.of("my-order-id-1", Money.of("10.00", "EUR"), "The first order"));
    }
}
