package com.multisafepay.internal.service;

import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.mapping.OrderAnswers;
import com.multisafepay.internal.mapping.OrderRequests;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.OrderRequest;
import com.multisafepay.order.Orders;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Orders over the generated interface. */
public final class ApiOrders implements Orders {

    private final OrdersApi api;
    private final @Nullable String language;
    private final boolean live;

    /**
     * The service.
     *
     * @param api the generated interface
     * @param language language of the API's messages, null for its default
     * @param live whether money moves
     */
    public ApiOrders(OrdersApi api, @Nullable String language, boolean live) {
        this.api = api;
        this.language = language;
        this.live = live;
    }

    @Override
    public CreatedOrder create(OrderRequest order) {
        if (live) {
            order.details().notificationUrl().ifPresent(ApiOrders::requireHttps);
        }
        return OrderAnswers.created(
                api.createOrder(OrderRequests.toWire(order), language).getData());
    }

    @Override
    public Order get(OrderId id) {
        return OrderAnswers.order(api.getOrder(id.value(), language).getData());
    }

    private static void requireHttps(URI url) {
        if (!"https".equalsIgnoreCase(url.getScheme()) || url.getPort() != -1) {
            throw RequestRefusedException.of(
                    "payment_options.notification_url",
                    "must be https without a port in the live environment",
                    url.toString());
        }
    }
}
