package com.multisafepay.contract.pact;

import au.com.dius.pact.provider.MessageAndMetadata;
import au.com.dius.pact.provider.PactVerifyProvider;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.MessageTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Customer;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.payment.BancontactQr;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.refund.Refund;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxExtension;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Replays every pact against the sandbox. */
@Provider(Pacts.PROVIDER)
@PactFolder("target/pacts")
class SandboxKeepsThePactsIT {
    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().apiKey(Pacts.KEY));

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final NotifiedMerchant merchant = new NotifiedMerchant();

    @BeforeEach
    void aim(PactVerificationContext context) {
        context.setTarget(
                context.getInteraction().isAsynchronousMessage()
                        ? new MessageTestTarget(List.of(SandboxKeepsThePactsIT.class.getPackageName()))
                        : new HttpTestTarget(
                                sandbox.baseUri().getHost(), sandbox.baseUri().getPort(), "/"));
    }

    @AfterEach
    void stop() {
        merchant.close();
    }

    @PactVerifyProvider(NotifiedMerchant.PAID)
    MessageAndMetadata aNotificationOfAPaidOrder() {
        sandbox.notifications().await(Duration.ofSeconds(30));
        return merchant.latest();
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void answersAsThePactSays(PactVerificationContext context) {
        context.verifyInteraction();
    }

    @State("a paid order")
    Map<String, Object> aPaidOrder(Map<String, Object> parameters) {
        CreatedOrder created = create(cardOrder(parameters).build());
        return Map.of(
                "transaction_id", created.order().orElseThrow().transactionId().orElseThrow());
    }

    @State("a paid order of yesterday")
    void aPaidOrderOfYesterday(Map<String, Object> parameters) {
        aPaidOrder(parameters);
        sandbox.clock().advance(Duration.ofDays(1));
    }

    @State("a customer with a stored card")
    Map<String, Object> aCustomerWithAStoredCard(Map<String, Object> parameters) {
        String reference = String.valueOf(parameters.get("order_id"));
        create(cardOrder(Map.of("order_id", "pact-first-payment"))
                .recurringModel(RecurringModel.CARD_ON_FILE)
                .customer(cardHolder().reference(reference).build())
                .build());
        try (MultiSafepay client = client()) {
            return Map.of("token", client.tokens().list(reference).get(0).value());
        }
    }

    @State("a paid order whose merchant is notified")
    void aPaidOrderWhoseMerchantIsNotified(Map<String, Object> parameters) {
        create(redirectOrder(parameters).notificationUrl(merchant.url()).build());
        sandbox.orders().pay(String.valueOf(parameters.get("order_id")), "IDEAL", PaymentOutcome.SUCCESS);
    }

    @State("an activated affiliate")
    Map<String, Object> anActivatedAffiliate(Map<String, Object> parameters) {
        try (MultiSafepay client = client()) {
            return SignedUpAffiliate.in(sandbox, client);
        }
    }

    @State("an open order")
    void anOpenOrder(Map<String, Object> parameters) {
        create(redirectOrder(parameters).build());
    }

    @State("an open QR order")
    void anOpenQrOrder(Map<String, Object> parameters) {
        create(redirectOrder(parameters).payment(new BancontactQr()).build());
    }

    @State("an open order at a terminal")
    void anOpenOrderAtATerminal(Map<String, Object> parameters) {
        try (MultiSafepay client = client()) {
            client.api(OrdersApi.class)
                    .createOrder(
                            TerminalOrderPactTest.request("redirect", String.valueOf(parameters.get("order_id"))),
                            null);
        }
    }

    @State("an order that was paid at a terminal")
    void anOrderThatWasPaidAtATerminal(Map<String, Object> parameters) {
        anOpenOrderAtATerminal(parameters);
        sandbox.orders().pay(String.valueOf(parameters.get("order_id")), PaymentOutcome.SUCCESS);
    }

    @State("an authorised order")
    void anAuthorisedOrder(Map<String, Object> parameters) {
        create(cardOrder(parameters).manualCapture().build());
    }

    @State("a pay-later order")
    void aPayLaterOrder(Map<String, Object> parameters) {
        create(redirectOrder(parameters).build());
        sandbox.orders().pay(String.valueOf(parameters.get("order_id")), "BNPL_MF", PaymentOutcome.SUCCESS);
    }

    @State("an order with a waiting refund")
    Map<String, Object> anOrderWithAWaitingRefund(Map<String, Object> parameters) {
        return Map.of("refund_id", refunded(parameters));
    }

    @State("an order with a paid refund")
    Map<String, Object> anOrderWithAPaidRefund(Map<String, Object> parameters) {
        long refund = refunded(parameters);
        sandbox.orders().acceptRefund(String.valueOf(parameters.get("order_id")), refund);
        return Map.of("refund_id", refund);
    }

    private long refunded(Map<String, Object> parameters) {
        aPaidOrder(parameters);
        try (MultiSafepay client = client()) {
            OrderId id = OrderId.of(String.valueOf(parameters.get("order_id")));
            CreatedRefund refund = client.refunds().create(id, Refund.of(Money.of("5.00", "EUR")));
            return refund.refundId().orElseThrow();
        }
    }

    private static RedirectOrder.Builder redirectOrder(Map<String, Object> parameters) {
        return RedirectOrder.builder()
                .orderId(String.valueOf(parameters.get("order_id")))
                .amount(Money.of("10.00", "EUR"))
                .description("Test order");
    }

    private static DirectOrder.Builder cardOrder(Map<String, Object> parameters) {
        return DirectOrder.builder()
                .orderId(String.valueOf(parameters.get("order_id")))
                .amount(Money.of("10.00", "EUR"))
                .description("Test order")
                .customer(cardHolder().build())
                .payment(CardPayment.of(GatewayId.VISA, "4111111111111111", "A Bakker", YearMonth.of(2030, 12), "123"));
    }

    private static Customer.Builder cardHolder() {
        return Customer.builder()
                .ipAddress("198.51.100.7")
                .email("a.bakker@shop.example")
                .browser(Browser.builder().language("nl-NL").build());
    }

    private CreatedOrder create(OrderRequest order) {
        try (MultiSafepay client = client()) {
            return client.orders().create(order);
        }
    }

    private MultiSafepay client() {
        return MultiSafepay.builder()
                .apiKey(Pacts.KEY)
                .environment(Environment.of(sandbox.baseUri()))
                .build();
    }
}
