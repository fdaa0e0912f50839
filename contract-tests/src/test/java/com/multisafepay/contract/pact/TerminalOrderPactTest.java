package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.GatewayInfo;
import com.multisafepay.client.model.Order;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.order.OrderId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TerminalOrderPactTest {

    private static final String TERMINAL = "00000ABC";

    @Test
    void sendsAnOrderToATerminal() {
        Conversation.about("create an order at a terminal")
                .givenAnAccountWithoutOrders()
                .asks("POST", "/orders")
                .sends(body -> order(body, "redirect", "pact-terminal-1"))
                .answers(body -> waiting(body, "pact-terminal-1"))
                .then(client -> {
                    Order created = create(client, "redirect", "pact-terminal-1");
                    assertThat(created.getSessionId()).isNotEmpty();
                    assertThat(created.getEventsToken()).isEqualTo("events-token");
                    assertThat(created.getEventsStreamUrl()).isEqualTo("https://api.multisafepay.com/events/stream/");
                    assertThat(created.getPaymentUrl()).isNull();
                });
    }

    @Test
    void sendsARefundWithoutAnOrderToATerminal() {
        Conversation.about("create an unreferenced refund")
                .givenAnAccountWithoutOrders()
                .asks("POST", "/orders")
                .sends(body -> order(body, "unreferenced_refund", "pact-terminal-2"))
                .answers(body -> waiting(body, "pact-terminal-2"))
                .then(client -> assertThat(create(client, "unreferenced_refund", "pact-terminal-2")
                                .getOrderId())
                        .isEqualTo("pact-terminal-2"));
    }

    @Test
    void tellsThatTheTerminalIsBusy() {
        Conversation.about("create an order at a terminal that waits for another one")
                .given("an open order at a terminal", "pact-terminal-3")
                .asks("POST", "/orders")
                .sends(body -> order(body, "redirect", "pact-terminal-4"))
                .refuses(404, 1000, "gateway_info.terminal_id: the terminal waits for another order")
                .then(client -> assertThatThrownBy(() -> create(client, "redirect", "pact-terminal-4"))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("terminal"));
    }

    @Test
    void cancelsAnOrderAtATerminal() {
        Conversation.about("cancel an open order at a terminal")
                .given("an open order at a terminal", "pact-terminal-5")
                .asks("POST", "/orders/pact-terminal-5/cancel")
                .answers(body -> body.object(
                        "data", data -> data.stringValue("status", "cancelled").nullValue("financial_status")))
                .then(client -> client.orders().cancelOpen(OrderId.of("pact-terminal-5")));
    }

    private static Order create(MultiSafepay client, String type, String orderId) {
        return Objects.requireNonNull(client.api(OrdersApi.class)
                .createOrder(request(type, orderId), null)
                .getData());
    }

    static CreateOrderRequest request(String type, String orderId) {
        return new CreateOrderRequest()
                .type(type)
                .orderId(orderId)
                .currency("EUR")
                .amount(1000L)
                .description("Test order")
                .gatewayInfo(new GatewayInfo().terminalId(TERMINAL));
    }

    private static void order(LambdaDslJsonBody body, String type, String orderId) {
        body.stringValue("type", type)
                .stringType("order_id", orderId)
                .stringValue("currency", "EUR")
                .numberValue("amount", 1000)
                .stringType("description", "Test order")
                .object("gateway_info", info -> info.stringValue("terminal_id", TERMINAL));
    }

    private static void waiting(LambdaDslJsonBody body, String orderId) {
        body.object(
                "data",
                data -> data.stringType("order_id", orderId)
                        .stringMatcher("session_id", "[A-Za-z0-9]+", "8aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3z")
                        .stringType("events_token", "events-token")
                        .stringMatcher(
                                "events_stream_url",
                                "https?://.+/events/stream/",
                                "https://api.multisafepay.com/events/stream/"));
    }
}
