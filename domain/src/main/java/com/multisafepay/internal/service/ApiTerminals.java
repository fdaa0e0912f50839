package com.multisafepay.internal.service;

import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.api.PointOfSaleApi;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.GatewayInfo;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.order.OrderId;
import com.multisafepay.terminal.Receipt;
import com.multisafepay.terminal.Terminal;
import com.multisafepay.terminal.TerminalOrder;
import com.multisafepay.terminal.TerminalSession;
import com.multisafepay.terminal.Terminals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Terminals over the generated interfaces. */
final class ApiTerminals implements Terminals {
    private static final int PAGE = 100;

    private final PointOfSaleApi api;
    private final OrdersApi orders;
    private final @Nullable String language;

    ApiTerminals(PointOfSaleApi api, OrdersApi orders, @Nullable String language) {
        this.api = api;
        this.orders = orders;
        this.language = language;
    }

    @Override
    public List<Terminal> list() {
        return all(page -> Reading.of(api.listTerminals(page, PAGE, language), AccountWire::terminals));
    }

    @Override
    public List<Terminal> ofGroup(long groupId) {
        String id = Long.toString(Check.range("terminal_group_id", groupId, 1, Long.MAX_VALUE));
        return all(page -> Reading.of(api.listTerminalsByGroup(id, page, PAGE, language), AccountWire::terminals));
    }

    private static List<Terminal> all(IntFunction<List<Terminal>> pages) {
        List<Terminal> all = new ArrayList<>();
        List<Terminal> page;
        int number = 1;
        do {
            page = pages.apply(number);
            all.addAll(page);
            number++;
        } while (page.size() == PAGE);
        return List.copyOf(all);
    }

    @Override
    public TerminalSession pay(TerminalOrder order) {
        Objects.requireNonNull(order, "order");
        return send("redirect", order);
    }

    @Override
    public TerminalSession refund(TerminalOrder refund) {
        Objects.requireNonNull(refund, "refund");
        return send("unreferenced_refund", refund);
    }

    private TerminalSession send(String type, TerminalOrder order) {
        CreateOrderRequest request = new CreateOrderRequest()
                .type(type)
                .orderId(order.orderId().value())
                .currency(order.amount().currency().getCurrencyCode())
                .amount(order.amount().minorUnits())
                .description(order.description().text())
                .gatewayInfo(new GatewayInfo().terminalId(order.terminalId()));
        try {
            return Reading.of(orders.createOrder(request, language), OrderWire::session);
        } catch (OutcomeUnknownException | AnswerNotUnderstoodException failed) {
            throw new OutcomeUnknownException("createOrder", order.orderId().value(), List.of(), failed);
        }
    }

    @Override
    public Receipt receipt(OrderId id) {
        Objects.requireNonNull(id, "id");
        return Reading.of(api.getReceipt(id.value(), language), AccountWire::receipt);
    }
}
