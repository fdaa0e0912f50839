package com.multisafepay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.ApiKey;
import com.multisafepay.CallOptions;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayClients;
import com.multisafepay.RawCall;
import com.multisafepay.audit.Answer;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.GetOrderAnswer;
import com.multisafepay.customer.Country;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.verifier.ContractWatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The snippets about the client and its calls, run as {@link SnippetsTest} runs those about orders. */
class ClientSnippetsTest extends SnippetCase {
    @Test
    void aimsAtTheTestEnvironment() {
        // snippet: client
        MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(System.getenv().getOrDefault("MULTISAFEPAY_API_KEY", "your-test-key"))
                .environment(Environment.TEST) // LIVE moves money
                .connectTimeout(Duration.ofSeconds(5))
                .totalTimeout(Duration.ofSeconds(20))
                .build();
        // snippet: end
        assertThat(multiSafepay).asString().contains("testapi.multisafepay.com");
        multiSafepay.close();
    }

    @Test
    void watchesCalls() {
        String apiKey = SANDBOX.apiKey();
        Environment environment = Environment.of(SANDBOX.baseUri());
        List<String> auditTrail = new ArrayList<>();
        // snippet: watch
        MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(apiKey)
                .environment(environment)
                .exchangeListener(exchange -> auditTrail.add(exchange.operation() + " " + exchange.status()))
                .build();
        // snippet: end
        multiSafepay.orders().create(RedirectOrder.of("shop-1001", Money.of("25.99", "EUR"), "Order 1001"));
        multiSafepay.close();
        assertThat(auditTrail).containsExactly("createOrder OptionalInt[200]");
    }

    @Test
    void countsWhereTheContractIsBroken() {
        String apiKey = SANDBOX.apiKey();
        Environment environment = Environment.of(SANDBOX.baseUri());
        List<String> meter = new ArrayList<>();
        // snippet: watchContract
        ContractWatch watch = ContractWatch.create().tell(violation -> meter.add(violation.operationId()));
        MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(apiKey)
                .environment(environment)
                .capability(watch)
                .build();
        // snippet: end
        multiSafepay.orders().create(order("shop-1001"));
        multiSafepay.close();
        assertThat(meter).isEmpty();
        assertThat(watch.counts()).isEmpty();
    }

    @Test
    void setsOptionsOfOneCallAndTellsWhatCameWithItsAnswer() {
        create("shop-1011");
        // snippet: options
        CallOptions hurried =
                CallOptions.defaults().totalTimeout(Duration.ofSeconds(5)).header("X-Batch", "nightly");
        Answer<Order> answer =
                multiSafepay.with(hurried).answerOf(client -> client.orders().get("shop-1011"));
        int status = answer.metadata().status();
        Optional<String> requestId = answer.metadata().requestId();
        // snippet: end
        assertThat(status).isEqualTo(200);
        assertThat(requestId).isEmpty();
    }

    @Test
    void callsAPathThatTheContractDoesNotHave() {
        create("shop-1012");
        // snippet: raw
        Answer<String> answer = multiSafepay.call(RawCall.get("/orders/{order_id}", "shop-1012"));
        String json = answer.value();
        // snippet: end
        assertThat(json).contains("shop-1012");
    }

    @Test
    void servesManyKeysOverTheSameConnections() {
        Environment environment = Environment.of(SANDBOX.baseUri());
        String keyOfTheMerchant = SANDBOX.apiKey();
        // snippet: clients
        try (MultiSafepayClients clients =
                MultiSafepay.builder().environment(environment).buildClients()) {
            MultiSafepay merchant = clients.of(ApiKey.of(keyOfTheMerchant));
            merchant.orders().create(RedirectOrder.of("shop-1013", Money.of("25.99", "EUR"), "Order 1013"));
        }
        // snippet: end
        assertThat(multiSafepay.orders().get("shop-1013").isOpen()).isTrue();
    }

    @Test
    void goesThroughToTheGeneratedInterface() {
        create("shop-1001");
        // snippet: generated
        OrdersApi api = multiSafepay.api(OrdersApi.class);
        GetOrderAnswer answer = api.getOrder("shop-1001", null);
        Optional<String> status = Optional.ofNullable(answer.getData()).map(data -> data.getStatus());
        // snippet: end
        assertThat(status).contains("initialized");
    }

    @Test
    void setsFaults() {
        Sandbox sandbox = SANDBOX.sandbox();
        // snippet: faults
        sandbox.faults().add(Fault.of(FaultKind.RESET_AFTER).ofOperation("refundOrder"));
        sandbox.faults().add(Fault.of(FaultKind.BAD_GATEWAY).times(2));
        sandbox.faults().seed(42);
        sandbox.faults()
                .add(Fault.of(FaultKind.STALL).lasting(Duration.ofSeconds(2)).rate(0.01));
        // snippet: end
        multiSafepay.paymentMethods().payable(Money.of("25.99", "EUR"), Country.of("NL"));
        assertThat(sandbox.faults().given()).containsKey(FaultKind.BAD_GATEWAY);
    }
}
