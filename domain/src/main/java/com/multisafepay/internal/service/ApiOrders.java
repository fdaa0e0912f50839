package com.multisafepay.internal.service;

import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.UpdateOrderAnswer;
import com.multisafepay.client.model.UpdateOrderRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.internal.mapping.OrderAnswers;
import com.multisafepay.internal.mapping.OrderRequests;
import com.multisafepay.internal.mapping.ShipmentMapping;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.DirectOrder;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.OrderRequest;
import com.multisafepay.order.Orders;
import com.multisafepay.order.Shipment;
import com.multisafepay.order.ShippedPart;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders over the generated interface. */
public final class ApiOrders implements Orders {

    private static final String CANCELLED = "cancelled";
    private static final String SHIPPED = "shipped";
    private static final int FORBIDDEN = 403;

    private final OrdersApi api;
    private final @Nullable String language;
    private final boolean live;
    private final Outcomes outcomes;
    private final CreatedFinder finder;

    /**
     * The service.
     *
     * @param api the generated interface
     * @param language language of the API's messages, null for its default
     * @param live whether money moves
     * @param outcomes what finds out what became of an order whose outcome is unknown
     */
    public ApiOrders(OrdersApi api, @Nullable String language, boolean live, Outcomes outcomes) {
        this.api = api;
        this.language = language;
        this.live = live;
        this.outcomes = outcomes;
        this.finder = new CreatedFinder(this::get);
    }

    @Override
    public CreatedOrder create(OrderRequest order) {
        return outcomes.create(creation(order));
    }

    @Override
    public CreatedOrder resolve(OrderRequest order, OutcomeUnknownException unknown, ExactlyOnce bounds) {
        return outcomes.resolve(creation(order), unknown, bounds);
    }

    private Creation<CreatedOrder> creation(OrderRequest order) {
        if (live) {
            order.details().notificationUrl().ifPresent(ApiOrders::requireHttps);
        }
        return new Creation<>(
                "createOrder",
                order.orderId(),
                null,
                !(order instanceof DirectOrder),
                () -> send(order),
                () -> finder.order(order));
    }

    private CreatedOrder send(OrderRequest order) {
        CreatedOrder created = OrderAnswers.created(
                api.createOrder(OrderRequests.toWire(order), language).getData());
        Answers.about(created.orderId().value(), order.orderId().value());
        return created;
    }

    @Override
    public Order get(OrderId id) {
        return OrderAnswers.order(api.getOrder(id.value(), language).getData());
    }

    @Override
    public void cancel(OrderId id) {
        update(id, new UpdateOrderRequest().status(CANCELLED));
    }

    @Override
    public void cancelAndStopMails(OrderId id) {
        update(id, new UpdateOrderRequest().status(CANCELLED).excludeOrder(true));
    }

    @Override
    public void cancelOpen(OrderId id) {
        try {
            api.cancelOpenOrder(id.value());
        } catch (CredentialsRefusedException refused) {
            // The API says "Forbidden" to an order that is no open QR or terminal order.
            if (refused.httpStatus().orElse(0) == FORBIDDEN) {
                throw new StateConflictException("Order " + id + " is not an open QR or terminal order", refused);
            }
            throw refused;
        }
    }

    @Override
    public Optional<String> ship(OrderId id, Shipment shipment) {
        return ShipmentMapping.invoiceUrl(
                update(id, ShipmentMapping.toWire(shipment).status(SHIPPED)).getData());
    }

    @Override
    public ShippedPart shipPart(OrderId id, Money value, Shipment shipment) {
        return ShipmentMapping.part(
                update(id, ShipmentMapping.toWire(shipment).status(SHIPPED).partialShipmentAmount(value.minorUnits()))
                        .getData());
    }

    @Override
    public void inform(OrderId id, Shipment shipment) {
        if (shipment.equals(Shipment.PLAIN)) {
            throw RequestRefusedException.of("shipment", "must tell something");
        }
        update(id, ShipmentMapping.toWire(shipment));
    }

    @Override
    public Optional<LocalDate> extendExpiration(OrderId id, String reason) {
        if (reason.isBlank()) {
            throw RequestRefusedException.of("reason", "must not be blank");
        }
        return ShipmentMapping.until(
                update(id, new UpdateOrderRequest().extendExpiration(true).reason(reason))
                        .getData());
    }

    @Override
    public void rename(OrderId id, OrderId newId) {
        update(id, new UpdateOrderRequest().newOrderId(newId.value()));
    }

    @Override
    public Order await(OrderId id, Duration atMost) throws InterruptedException {
        return new OrderWait(() -> get(id), System::nanoTime, Thread::sleep).atMost(atMost);
    }

    private UpdateOrderAnswer update(OrderId id, UpdateOrderRequest request) {
        return api.updateOrder(id.value(), request);
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
