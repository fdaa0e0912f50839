package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.state.CartTotal;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.RelatedTransaction;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An order of the book as pages see it. */
record StoredPageOrder(StoredOrder order, boolean linkEnded, SandboxBackend backend) implements PageOrder {

    @Override
    public String orderId() {
        return order.orderId();
    }

    @Override
    public String status() {
        return order.state().status();
    }

    @Override
    public String financialStatus() {
        return order.state().financialStatus();
    }

    @Override
    public boolean open() {
        return order.state().open();
    }

    @Override
    public boolean paidOrAuthorised() {
        return order.state().paidOrAuthorised();
    }

    @Override
    public boolean everCompleted() {
        return order.everCompleted();
    }

    @Override
    public long amount() {
        return order.ledger().amount();
    }

    @Override
    public long covered() {
        return open() ? request().at("/gateway_info/coupon_amount").asLong() : 0;
    }

    @Override
    public long refunded() {
        return order.ledger().refunded();
    }

    @Override
    public String currency() {
        return order.ledger().currency();
    }

    @Override
    public String method() {
        return order.method();
    }

    @Override
    public String paymentUrl() {
        return order.session().paymentUrl();
    }

    @Override
    public int openings() {
        return order.session().openings();
    }

    @Override
    public LocalDateTime created() {
        return order.times().created();
    }

    @Override
    public List<Moment> history() {
        return order.history().stream()
                .map(each -> new Moment(
                        each.since(),
                        each.state().status(),
                        each.state().financialStatus(),
                        each.state().reason()))
                .toList();
    }

    @Override
    public List<Related> related() {
        return order.ledger().related().stream()
                .map(each -> new Related(
                        each.id(),
                        each.type(),
                        each.amount(),
                        each.status(),
                        each.created(),
                        each.type().equals(RelatedTransaction.REFUND) && each.pending()))
                .toList();
    }

    @Override
    public ObjectNode request() {
        return order.body();
    }

    @Override
    public Optional<Cart> cart() {
        ObjectNode request = request();
        JsonNode items = request.at("/shopping_cart/items");
        if (items.isEmpty()) {
            return Optional.empty();
        }
        JsonNode tables = request.at("/checkout_options/tax_tables");
        CartTotal total = CartTotal.of(items, tables, Ledger.digits(currency()));
        List<Line> lines = new ArrayList<>();
        items.forEach(item -> lines.add(new Line(
                item.path("name").asText(""),
                item.path("description").asText(""),
                item.path("quantity").decimalValue(),
                item.path("unit_price").decimalValue(),
                CartTotal.rate(item, tables))));
        return Optional.of(new Cart(lines, total.net(), total.vat()));
    }

    @Override
    public boolean ships() {
        return CartTotal.ships(request());
    }

    @Override
    public List<Method> methods(boolean everywhere) {
        return backend.offered(this).all(everywhere);
    }

    @Override
    public Optional<Method> method(String id) {
        return backend.offered(this).method(id);
    }

    @Override
    public List<String> cardBrands() {
        return backend.offered(this).brands();
    }

    @Override
    public Set<PageBackend.Action> actions() {
        return backend.actions(order);
    }

    @Override
    public boolean notifiable() {
        return backend.notifiable(order);
    }
}
