package shop;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent.Paid;
import com.multisafepay.webhook.WebhookVerifier;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/** The client of MultiSafepay, and what its notifications lead to. */
@Factory
class Payments {

    @Singleton
    @Bean(preDestroy = "close")
    MultiSafepay multiSafepay(@Value("${multisafepay.api-key}") String apiKey, @Value("${multisafepay.url}") URI url) {
        return MultiSafepay.builder()
                .apiKey(apiKey)
                .environment(Environment.of(url))
                .build();
    }

    @Singleton
    NotificationHandler notificationHandler(@Value("${multisafepay.api-key}") String apiKey, Warehouse warehouse) {
        return NotificationHandler.builder(WebhookVerifier.of(ApiKey.of(apiKey)), new InMemoryNotificationStore())
                .on(Paid.class, event -> warehouse.ship(event.order().orderId()))
                .build();
    }
}
