package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.RefundOrderRequest;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.sandbox.record.RecordedCall;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class OrdersTest {

    private static final Pattern EXPLICIT_NULL = Pattern.compile("\"\\w+\":null");

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().strict());

    @Autowired
    Shop.Orders orders;

    @Autowired
    Shop.TolerantOrders tolerant;

    @DynamicPropertySource
    static void reachTheSandbox(DynamicPropertyRegistry properties) {
        properties.add("multisafepay.api-key", SANDBOX::apiKey);
        properties.add("multisafepay.url", SANDBOX::baseUri);
    }

    @Test
    void anOrderIsCreatedReadAndRefunded() {
        orders.createOrder(basket("basket-1"), null);
        SANDBOX.sandbox().orders().pay("basket-1", "IDEAL", PaymentOutcome.SUCCESS);

        orders.refundOrder("basket-1", new RefundOrderRequest().currency("EUR").amount(500L), null);

        assertThat(orders.getOrder("basket-1", null).getData().getStatus()).isEqualTo("completed");
        assertThat(SANDBOX.sandbox().effects())
                .filteredOn(effect -> effect.type().equals("refund"))
                .singleElement()
                .matches(refund -> refund.amount() == 500);
    }

    @Test
    void whatIsNotSetIsNotSent() {
        orders.createOrder(basket("basket-2"), null);

        assertThatNothingUnsetWasSent();
    }

    @Test
    void theTolerantClientDoesTheSame() {
        tolerant.createOrder(basket("basket-3"), null);
        assertThatNothingUnsetWasSent();
        SANDBOX.sandbox().orders().pay("basket-3", "IDEAL", PaymentOutcome.SUCCESS);

        assertThat(tolerant.getOrder("basket-3", null).getData().getStatus()).isEqualTo("completed");
    }

    private static void assertThatNothingUnsetWasSent() {
        RecordedCall exchange = SANDBOX.sandbox().journal().get(0);
        long nulls = EXPLICIT_NULL.matcher(exchange.request()).results().count();
        assertThat(nulls).as("%d explicit nulls in an order", nulls).isZero();
    }

    private static CreateOrderRequest basket(String id) {
        return new CreateOrderRequest()
                .type("redirect")
                .orderId(id)
                .currency("EUR")
                .amount(2599L)
                .description("Basket");
    }
}
