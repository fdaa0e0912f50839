package com.multisafepay.spring.boot;

import com.multisafepay.webhook.NotificationHandlerBuilder;

/**
 * A bean that says what to do on events, for the endpoint at {@code multisafepay.webhook.path}:
 *
 * <pre>{@code
 * @Bean
 * NotificationHandlerCustomizer shipping(Warehouse warehouse) {
 *     return notifications -> notifications.on(Paid.class, paid -> warehouse.ship(paid.order()));
 * }
 * }</pre>
 */
@FunctionalInterface
public interface NotificationHandlerCustomizer {

    /**
     * Adds actions to the handler of every site.
     *
     * @param notifications the builder of the handler
     */
    void customize(NotificationHandlerBuilder notifications);

    /**
     * Adds actions to the handler of one site.
     *
     * @param site the name of the site; {@code default} for that of {@code multisafepay.api-key}
     * @param notifications the builder of its handler
     */
    default void customize(String site, NotificationHandlerBuilder notifications) {
        customize(notifications);
    }
}
