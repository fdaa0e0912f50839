package shop;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent.Paid;
import com.multisafepay.webhook.WebhookVerifier;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The client of MultiSafepay, and what its notifications lead to. */
@Dependent
class Payments {

    @Produces
    @Singleton
    MultiSafepay multiSafepay(
            @ConfigProperty(name = "multisafepay.api-key") String apiKey,
            @ConfigProperty(name = "multisafepay.url") URI url) {
        return MultiSafepay.builder()
                .apiKey(apiKey)
                .environment(Environment.of(url))
                .build();
    }

    void close(@Disposes MultiSafepay multiSafepay) {
        multiSafepay.close();
    }

    @Produces
    @Singleton
    NotificationHandler notificationHandler(
            @ConfigProperty(name = "multisafepay.api-key") String apiKey, Warehouse warehouse) {
        return NotificationHandler.builder(WebhookVerifier.of(ApiKey.of(apiKey)), new InMemoryNotificationStore())
                .on(Paid.class, event -> warehouse.ship(event.order().orderId()))
                .build();
    }
}
