package com.multisafepay.internal.service;

import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.AddOrderFileRequest;
import com.multisafepay.client.model.UpdateOrderRequest;
import com.multisafepay.document.UploadedFile;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Orders;
import com.multisafepay.order.StatusChanges;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.OrderRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Orders over the generated interface. */
final class ApiOrders implements Orders {
    private static final int LONGEST_DESCRIPTION = 200;

    private static final String CANCELLED = "cancelled";
    private static final int FORBIDDEN = 403;
    private static final Duration LONGEST_STREAM = Duration.ofDays(30);

    private final OrdersApi api;
    private final @Nullable String language;
    private final boolean live;
    private final Outcomes outcomes;
    private final Lookup lookup;
    private final Services.Streams streams;

    ApiOrders(OrdersApi api, @Nullable String language, boolean live, Outcomes outcomes, Services.Streams streams) {
        this.api = api;
        this.language = language;
        this.live = live;
        this.outcomes = outcomes;
        this.lookup = new Lookup(this::get);
        this.streams = streams;
    }

    @Override
    public CreatedOrder create(OrderRequest order) {
        Objects.requireNonNull(order, "order");
        return outcomes.create(creation(order));
    }

    @Override
    public CreatedOrder resolve(OrderRequest order, OutcomeUnknownException unknown, ExactlyOnce bounds) {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(bounds, "bounds");
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
                () -> lookup.order(order));
    }

    private CreatedOrder send(OrderRequest order) {
        return Reading.of(api.createOrder(OrderWire.order(order), language), OrderWire::created);
    }

    @Override
    public Order get(OrderId id) {
        Objects.requireNonNull(id, "id");
        return Reading.of(api.getOrder(id.value(), language), OrderWire::order);
    }

    @Override
    public void cancel(OrderId id) {
        Objects.requireNonNull(id, "id");
        update(id, new UpdateOrderRequest().status(CANCELLED));
    }

    @Override
    public void cancelAndStopMails(OrderId id) {
        Objects.requireNonNull(id, "id");
        update(id, new UpdateOrderRequest().status(CANCELLED).excludeOrder(true));
    }

    @Override
    public void cancelOpen(OrderId id) {
        Objects.requireNonNull(id, "id");
        try {
            api.cancelOpenOrder(id.value(), language);
        } catch (CredentialsRefusedException refused) {
            // The API says "Forbidden" to an order that is no open QR or terminal order.
            if (refused.httpStatus().orElse(0) == FORBIDDEN) {
                throw new StateConflictException("Order " + id + " is not an open QR or terminal order", refused);
            }
            throw refused;
        }
    }

    @Override
    public void rename(OrderId id, OrderId newId) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(newId, "newId");
        update(id, new UpdateOrderRequest().newOrderId(newId.value()));
    }

    @Override
    public Order await(OrderId id, Duration atMost) throws InterruptedException {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(atMost, "atMost");
        return new OrderWait(() -> get(id), System::nanoTime, pause -> Thread.sleep(pause.toMillis())).atMost(atMost);
    }

    @Override
    public StatusChanges events(CreatedOrder created, Duration atMost) {
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(atMost, "atMost");
        if (atMost.isNegative() || atMost.isZero() || atMost.compareTo(LONGEST_STREAM) > 0) {
            throw RequestRefusedException.of("atMost", "must be more than zero and at most 30 days", atMost.toString());
        }
        CreatedOrder.Events events = created.events().orElseThrow(() -> noStream(created));
        URI address = events.url().orElseThrow(() -> noStream(created));
        return new ApiStatusChanges(streams.of(address, events.token(), atMost), created.orderId());
    }

    private static RequestRefusedException noStream(CreatedOrder created) {
        return RequestRefusedException.of(
                "created", "must announce a stream of events", created.orderId().value());
    }

    @Override
    public void addFile(OrderId id, UploadedFile file, String description) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        api.addOrderFile(
                id.value(),
                new AddOrderFileRequest()
                        .type(file.type().name())
                        .base64(file.base64())
                        .name(file.name())
                        .description(Check.text("description", description, 1, LONGEST_DESCRIPTION)),
                language);
    }

    private void update(OrderId id, UpdateOrderRequest request) {
        api.updateOrder(id.value(), request, language);
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
