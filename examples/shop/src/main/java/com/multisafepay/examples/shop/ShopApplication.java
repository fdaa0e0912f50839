package com.multisafepay.examples.shop;

import com.multisafepay.spring.boot.NotificationHandlerCustomizer;
import com.multisafepay.webhook.OrderEvent.Cancelled;
import com.multisafepay.webhook.OrderEvent.ChargedBack;
import com.multisafepay.webhook.OrderEvent.Declined;
import com.multisafepay.webhook.OrderEvent.Expired;
import com.multisafepay.webhook.OrderEvent.Paid;
import com.multisafepay.webhook.OrderEvent.PartiallyRefunded;
import com.multisafepay.webhook.OrderEvent.Refunded;
import com.multisafepay.webhook.OrderEvent.Uncleared;
import com.multisafepay.webhook.OrderEvent.Voided;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The shop. Orders move by the notifications that the starter's endpoint has verified, and by nothing else. */
@SpringBootApplication(proxyBeanMethods = false)
class ShopApplication {

    @Bean
    static NotificationHandlerCustomizer orderNews(PlacedOrders orders) {
        return handler -> handler.on(Paid.class, event -> orders.move(event, State.PAID))
                .on(Uncleared.class, event -> orders.move(event, State.REVIEWED))
                .on(Declined.class, event -> orders.move(event, State.DECLINED))
                .on(Cancelled.class, event -> orders.move(event, State.ENDED))
                .on(Voided.class, event -> orders.move(event, State.ENDED))
                .on(Expired.class, event -> orders.move(event, State.ENDED))
                .on(PartiallyRefunded.class, event -> orders.move(event, State.PARTLY_REFUNDED))
                .on(Refunded.class, event -> orders.move(event, State.REFUNDED))
                .on(ChargedBack.class, event -> orders.move(event, State.CHARGED_BACK));
    }
}
