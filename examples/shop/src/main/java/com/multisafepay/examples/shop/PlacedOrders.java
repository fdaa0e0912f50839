package com.multisafepay.examples.shop;

import com.multisafepay.webhook.OrderEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps the shop's orders, until it is closed: where yours has a database. */
@Component
class PlacedOrders {
    private final Map<String, PlacedOrder> orders = new ConcurrentHashMap<>();

    /** Places an order of what is in the basket. Whoever has its id sees it, so nobody can guess one. */
    PlacedOrder place(Basket basket) {
        PlacedOrder order = new PlacedOrder("shop-" + UUID.randomUUID(), basket.lines(), basket.total(), List.of())
                .with(State.PLACED);
        orders.put(order.id(), order);
        return order;
    }

    Optional<PlacedOrder> find(String id) {
        return Optional.ofNullable(orders.get(id));
    }

    /** Moves the order that a notification tells of. */
    void move(OrderEvent event, State state) {
        orders.computeIfPresent(event.order().orderId().value(), (id, order) -> order.with(state));
    }
}
