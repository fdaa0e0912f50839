package com.multisafepay.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.capture.Capture;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Customer;
import com.multisafepay.error.DuplicateException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.money.Money;
import com.multisafepay.order.NextAction;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.shipment.ShippedPart;
import java.time.Duration;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The library against the sandbox, over HTTP: orders from their first to their last day. */
class WholeLifeTest {
    private static final OrderId ID = OrderId.of("shop/2026 é-1");
    private static final ShoppingCart CART = ShoppingCart.of(
            TaxTables.of("0.21", TaxTable.of("high", "0.21"), TaxTable.of("low", "0.09")),
            CartItem.of("L1", "Lamp", "90", 3, "high"),
            CartItem.of("T1", "Tea", "35", 1, "low"));

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().strict());

    private MultiSafepay client;
    private Sandbox sandbox;

    @BeforeEach
    void open() {
        sandbox = SANDBOX.sandbox();
        client = MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(SANDBOX.baseUri()))
                .build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static RedirectOrder.Builder order() {
        return RedirectOrder.builder().orderId(ID.value()).description("Order");
    }

    private Order paid(String gateway) {
        client.orders()
                .create(order().amount(CART.total(Currency.getInstance("EUR")).total())
                        .cart(CART)
                        .build());
        sandbox.orders().pay(ID.value(), gateway, PaymentOutcome.SUCCESS);
        return client.orders().get(ID);
    }

    @Test
    void isPaidShippedAndSettled() throws InterruptedException {
        Order paid = paid("KLARNA");
        assertThat(paid.isPaid()).isTrue();
        assertThat(client.orders().await(ID, Duration.ofMinutes(1)).isPaid()).isTrue();

        client.shipments().ship(ID, Shipment.by("PostNL", "3S1"));
        assertThat(client.orders().get(ID).status()).isEqualTo(Status.SHIPPED);

        sandbox.orders().settle(ID.value());
        assertThat(client.orders().get(ID).financialStatus()).hasValue(Status.COMPLETED);
    }

    @Test
    void isRefundedByItemsThenInFull() {
        Order paid = paid("BNPL_MF");
        Refund lamp = Refund.ofItems(paid, Map.of("L1", 1L)).withRefundOrderId("return-1");

        long refund = client.refunds().create(paid, lamp).refundId().orElseThrow();
        assertThat(client.orders().get(ID).amountRefunded()).isEqualTo(Money.of("108.90", "EUR"));
        assertThatThrownBy(() -> client.refunds().create(paid, lamp)).isInstanceOf(StateConflictException.class);

        sandbox.orders().acceptRefund(ID.value(), refund);
        Order partly = client.orders().get(ID);
        assertThat(partly.status()).isEqualTo(Status.PARTIAL_REFUNDED);
        assertThat(partly.remainingToRefund()).isEqualTo(Money.of("255.95", "EUR"));
        assertThat(partly.relatedTransactions().get(0).refundOrderId()).hasValue("return-1");

        client.refunds().create(partly, Refund.full(partly));
        sandbox.clock().advance(Duration.ofDays(1));
        assertThat(client.orders().get(ID).status()).isEqualTo(Status.REFUNDED);
    }

    @Test
    void isRefundedAsAWholeCart() {
        Order paid = paid("BNPL_MF");

        client.refunds().create(paid, Refund.wholeCart(paid));

        assertThat(client.orders().get(ID).amountRefunded()).isEqualTo(paid.amount());
    }

    @Test
    void keepsARefundThatWasTakenBack() {
        Order paid = paid("IDEAL");
        long refund = client.refunds()
                .create(paid, Refund.of(Money.of("1.00", "EUR")))
                .refundId()
                .orElseThrow();

        client.refunds().cancel(ID, refund);

        assertThat(client.orders().get(ID).amountRefunded().isPositive()).isFalse();
    }

    @Test
    void isCapturedInPartsAndReleased() {
        client.orders()
                .create(order().amount(Money.of("10.00", "EUR"))
                        .gateway(GatewayId.VISA)
                        .manualCapture()
                        .build());
        sandbox.orders().pay(ID.value(), PaymentOutcome.SUCCESS);
        Order authorised = client.orders().get(ID);
        assertThat(authorised.isAuthorised()).isTrue();
        assertThat(authorised.isPaid()).isFalse();

        client.captures().create(authorised, Capture.part(Money.of("4.00", "EUR"), "part-1"));
        assertThat(client.orders().get("part-1").isPaid()).isTrue();
        assertThat(client.orders().get(ID).remainingToCapture()).isEqualTo(Money.of("6.00", "EUR"));

        client.captures().release(ID, "Sold out");
        assertThat(client.orders().get(ID).isFailed()).isTrue();
    }

    @Test
    void shipsAPartThatIsRefundedUnderItsOwnId() {
        paid("BNPL_MF");

        ShippedPart part = client.shipments().shipPart(ID, Money.of("100.00", "EUR"), Shipment.PLAIN);
        client.refunds().create(part.orderId(), Refund.of(Money.of("5.00", "EUR")));

        assertThat(client.orders().get(part.orderId()).amountRefunded()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void isCancelledWhileNobodyPaid() {
        client.orders().create(order().amount(Money.of("10.00", "EUR")).build());
        assertThat(client.orders().get(ID).nextAction()).isInstanceOf(NextAction.Redirect.class);

        client.orders().cancelAndStopMails(ID);

        assertThat(client.orders().get(ID).isFailed()).isTrue();
        assertThat(client.orders().get(ID).nextAction()).isEqualTo(new NextAction.Nothing());
    }

    @Test
    void takesItsIdWithItOnceItIsPaid() {
        paid("IDEAL");

        assertThatThrownBy(() -> client.orders()
                        .create(order().amount(Money.of("10.00", "EUR")).build()))
                .isInstanceOf(DuplicateException.class);
    }

    @Test
    void knowsWhatACartCanBePaidWith() {
        assertThat(client.paymentMethods().payable(CART, Currency.getInstance("EUR"), Country.of("NL")))
                .extracting(PaymentMethod::id)
                .contains(GatewayId.IDEAL, GatewayId.of("KLARNA"))
                .doesNotContain(GatewayId.of("BELFIUS"));
        assertThat(client.paymentMethods().payable(Money.of("25.99", "EUR"), Country.of("NL")))
                .extracting(PaymentMethod::id)
                .contains(GatewayId.IDEAL)
                .doesNotContain(GatewayId.of("KLARNA"));
    }

    @Test
    void storesACardForLaterAndForgetsIt() {
        client.orders()
                .create(order().amount(Money.of("10.00", "EUR"))
                        .gateway(GatewayId.VISA)
                        .recurringModel(RecurringModel.CARD_ON_FILE)
                        .customer(Customer.builder().reference("customer/1").build())
                        .build());
        sandbox.orders().pay(ID.value(), PaymentOutcome.SUCCESS);

        String token =
                client.tokens().stream("customer/1").findFirst().orElseThrow().value();
        assertThat(client.orders().get(ID).paymentDetails().orElseThrow().recurringId())
                .hasValue(token);

        client.tokens().remove("customer/1", token);
        assertThat(client.tokens().list("customer/1")).isEmpty();
    }
}
