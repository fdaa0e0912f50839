package com.multisafepay.contract.badinput;

import com.multisafepay.OrderSamples;
import com.multisafepay.customer.Customer;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.order.request.SplitPayment;
import com.multisafepay.payment.BancontactQr;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.IdealQr;
import com.multisafepay.payment.MethodPayment;
import com.multisafepay.payment.TokenPayment;
import com.multisafepay.payment.WalletPayment;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Combinations of fields, but for those of a cart, that the rules forbid. */
final class Combinations {

    private static final String CARD =
            "'card_number':'4111111111111111','card_holder_name':'A Bakker','card_expiry_date':'3012','card_cvc':'123'";

    private Combinations() {}

    static List<Combination> all() {
        return List.of(
                new Combination(
                        "direct without a method",
                        "gateway",
                        () -> OrderVariants.direct().build(),
                        "'type':'direct'",
                        1023),
                direct("direct with a method that has no direct flow", "gateway", GatewayId.MISTERCASH, 1023),
                new Combination(
                        "a currency that the method does not take",
                        "currency",
                        () -> OrderSamples.redirect()
                                .amount(Money.of("10.00", "USD"))
                                .gateway(GatewayId.IDEAL)
                                .build(),
                        "'gateway':'IDEAL','currency':'USD'",
                        1002),
                new Combination(
                        "zero for a method without zero authorisation",
                        "amount",
                        () -> OrderSamples.redirect()
                                .amount(Money.of("0", "EUR"))
                                .gateway(GatewayId.IDEAL)
                                .build(),
                        "'gateway':'IDEAL','amount':0",
                        1001),
                new Combination(
                        "zero for American Express",
                        "amount",
                        () -> OrderSamples.redirect()
                                .amount(Money.of("0", "EUR"))
                                .gateway(GatewayId.AMEX)
                                .build(),
                        "'gateway':'AMEX','amount':0",
                        1001),
                new Combination(
                        "a direct card without the customer's address",
                        "customer.ip_address",
                        () -> OrderSamples.direct()
                                .payment(OrderVariants.card(OrderVariants.CARD, "A Bakker", "123"))
                                .build(),
                        "'type':'direct','gateway':'VISA','gateway_info':{" + CARD + "}",
                        1007),
                new Combination(
                        "direct pay-later without the customer's address",
                        "customer.ip_address",
                        () -> OrderSamples.direct()
                                .payment(OrderVariants.later(GatewayId.BILLINK, "0612345678", "anna@shop.example"))
                                .cart(OrderVariants.cart())
                                .build(),
                        "'type':'direct','gateway':'BILLINK','gateway_info':{'birthday':'1990-01-02'}",
                        1007),
                new Combination(
                        "more than the method takes",
                        "amount",
                        () -> OrderSamples.redirect()
                                .amount(Money.of("5000.01", "EUR"))
                                .gateway(GatewayId.IN3)
                                .cart(OrderVariants.cart())
                                .build(),
                        "'gateway':'IN3','amount':500001",
                        0),
                new Combination(
                        "FastCheckout without redirect_url",
                        "payment_options.redirect_url",
                        () -> CheckoutOrder.builder()
                                .orderId("shop-1")
                                .amount(OrderSamples.EUR_121)
                                .description("Order 1")
                                .cart(OrderVariants.cart())
                                .build(),
                        "'type':'checkout'",
                        0),
                new Combination(
                        "FastCheckout without a cart",
                        "shopping_cart",
                        () -> CheckoutOrder.builder()
                                .orderId("shop-1")
                                .amount(OrderSamples.EUR_121)
                                .description("Order 1")
                                .redirectUrl("https://shop.example/a")
                                .cancelUrl("https://shop.example/b")
                                .build(),
                        "'type':'checkout','payment_options':{'redirect_url':'https://shop.example/a',"
                                + "'cancel_url':'https://shop.example/b'}",
                        0),
                new Combination(
                        "reminder mails without an address",
                        "customer.email",
                        () -> OrderSamples.redirect().secondChance(true).build(),
                        "'second_chance':{'send_email':true}",
                        0),
                new Combination(
                        "details stored for nobody",
                        "customer.reference",
                        () -> OrderSamples.redirect()
                                .gateway(GatewayId.CREDITCARD)
                                .recurringModel(RecurringModel.CARD_ON_FILE)
                                .build(),
                        "'gateway':'CREDITCARD','recurring_model':'cardOnFile'",
                        0),
                new Combination(
                        "a token without its model",
                        "recurring_model",
                        () -> OrderVariants.direct()
                                .payment(new TokenPayment("token-1"))
                                .build(),
                        "'type':'direct','recurring_id':'token-1'",
                        0),
                new Combination(
                        "manual capture of a bank's payment",
                        "capture",
                        () -> OrderSamples.redirect()
                                .gateway(GatewayId.IDEAL)
                                .manualCapture()
                                .build(),
                        "'gateway':'IDEAL','capture':'manual'",
                        0),
                new Combination(
                        "card details on a page",
                        "type",
                        () -> OrderSamples.redirect()
                                .payment(OrderVariants.card(OrderVariants.CARD, "A Bakker", "123"))
                                .build(),
                        "'gateway':'VISA','gateway_info':{" + CARD + "}",
                        0),
                new Combination(
                        "a wallet's token on a page",
                        "type",
                        () -> OrderSamples.redirect()
                                .payment(new WalletPayment(GatewayId.GOOGLEPAY, "{}"))
                                .build(),
                        "'gateway':'GOOGLEPAY','gateway_info':{'payment_token':'t'}",
                        0),
                new Combination(
                        "a QR code without a page",
                        "type",
                        () -> OrderVariants.direct().payment(new BancontactQr()).build(),
                        "'type':'direct','gateway':'MISTERCASH','gateway_info':{'qr_enabled':true}",
                        1023),
                new Combination(
                        "a Maestro card with a code",
                        "gateway_info.card_cvc",
                        () -> OrderVariants.paid(CardPayment.of(
                                GatewayId.MAESTRO, "6799990000000000003", "A", YearMonth.of(2030, 1), "123")),
                        "'gateway':'MAESTRO','gateway_info':{'card_cvc':'123'}",
                        0),
                new Combination(
                        "a least amount above the amount",
                        "gateway_info.min_amount",
                        () -> qr(Optional.of(Money.of("200.00", "EUR")), Optional.empty()),
                        "'gateway':'IDEALQR','gateway_info':{'allow_change_amount':true,'min_amount':20000}",
                        0),
                new Combination(
                        "a greatest amount below the least",
                        "gateway_info.min_amount",
                        () -> qr(Optional.of(Money.of("3.00", "EUR")), Optional.of(Money.of("2.00", "EUR"))),
                        "'gateway':'IDEALQR','gateway_info':{'min_amount':300,'max_amount':200}",
                        0),
                split("shares of more than all", "60", "60"),
                new Combination(
                        "a share above the amount",
                        "affiliate.split_payments.fixed",
                        () -> OrderSamples.redirect()
                                .splitPayments(SplitPayment.fixed("1001", Money.of("200.00", "EUR")))
                                .build(),
                        "'affiliate':{'split_payments':[{'merchant':'1001','fixed':20000}]}",
                        0),
                new Combination(
                        "a share that is fixed and a percentage",
                        "affiliate.split_payments",
                        () -> OrderSamples.redirect()
                                .splitPayments(new SplitPayment(
                                        "1001",
                                        Optional.of(Money.of("1.00", "EUR")),
                                        Optional.of(java.math.BigDecimal.ONE),
                                        Optional.empty()))
                                .build(),
                        "'affiliate':{'split_payments':[{'merchant':'1001','fixed':100,'percentage':1}]}",
                        0),
                new Combination(
                        "a delivery elsewhere than the method allows",
                        "delivery.city",
                        () -> OrderVariants.direct()
                                .payment(OrderVariants.later(GatewayId.BNPL_MF, "0612345678", "anna@shop.example"))
                                .cart(OrderVariants.cart())
                                .delivery(OrderSamples.delivery().city("Arnhem").build())
                                .build(),
                        "'type':'direct','gateway':'BNPL_MF','customer':{'ip_address':'198.51.100.7','city':'Utrecht'},"
                                + "'delivery':{'city':'Arnhem'}",
                        0),
                new Combination(
                        "a phone number that the method cannot call",
                        "customer.phone",
                        () -> OrderVariants.direct()
                                .payment(MethodPayment.of(GatewayId.MBWAY))
                                .customer(Customer.builder()
                                        .phone("+351912345678")
                                        .build())
                                .build(),
                        "'type':'direct','gateway':'MBWAY','customer':{'phone':'+351912345678'}",
                        0));
    }

    private static Combination direct(String words, String field, GatewayId method, int code) {
        return new Combination(
                words,
                field,
                () -> OrderVariants.paid(MethodPayment.of(method)),
                "'type':'direct','gateway':'" + method + "'",
                code);
    }

    private static Combination split(String words, String one, String other) {
        return new Combination(
                words,
                "affiliate.split_payments.percentage",
                () -> OrderSamples.redirect()
                        .splitPayments(SplitPayment.percentage("1001", one), SplitPayment.percentage("1002", other))
                        .build(),
                "'affiliate':{'split_payments':[{'merchant':'1001','percentage':" + one
                        + "},{'merchant':'1002','percentage':" + other + "}]}",
                0);
    }

    private static OrderRequest qr(Optional<Money> least, Optional<Money> most) {
        return OrderSamples.redirect()
                .payment(new IdealQr(250, false, true, least, most))
                .build();
    }
}
