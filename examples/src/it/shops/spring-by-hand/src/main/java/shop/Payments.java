package shop;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent.Paid;
import com.multisafepay.webhook.WebhookVerifier;
import feign.micrometer.MicrometerObservationCapability;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client of MultiSafepay, traced like the rest of the shop, and what its notifications lead to. */
@Configuration(proxyBeanMethods = false)
class Payments {

    @Bean(destroyMethod = "close")
    MultiSafepay multiSafepay(
            @Value("${multisafepay.api-key}") String apiKey,
            @Value("${multisafepay.url}") URI url,
            ObservationRegistry observations) {
        return MultiSafepay.builder()
                .apiKey(apiKey)
                .environment(Environment.of(url))
                .capability(new MicrometerObservationCapability(observations))
                .build();
    }

    @Bean
    NotificationHandler notificationHandler(@Value("${multisafepay.api-key}") String apiKey, Warehouse warehouse) {
        return NotificationHandler.builder(WebhookVerifier.of(ApiKey.of(apiKey)), new InMemoryNotificationStore())
                .on(Paid.class, event -> warehouse.ship(event.order().orderId()))
                .build();
    }
}
