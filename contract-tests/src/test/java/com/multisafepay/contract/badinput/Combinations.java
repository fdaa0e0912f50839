package com.multisafepay.contract.badinput;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Customer;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.DirectOrder;
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

/** Combinations of fields that the rules forbid. */
final class Combinations {

    private static final String CARD =
            "'card_number':'4111111111111111','card_holder_name':'A Bakker','card_expiry_date':'3012','card_cvc':'123'";
    private static final String CART =
            "'shopping_cart':{'items':[{'name':'Lamp','unit_price':50,'quantity':2,'tax_table_selector':'high'}]},";
    private static final String LATER = "'type':'direct','gateway':'BILLINK','customer':{'ip_address':'198.51.100.7'},";

    private Combinations() {}

    static List<Combination> all() {
        return List.of(
                of("direct without a method", "gateway", () -> Orders.direct().build(), "'type':'direct'", 1023),
                direct("direct with a method that has no direct flow", "gateway", GatewayId.MISTERCASH, 1023),
                of(
                        "a currency that the method does not take",
                        "currency",
                        () -> Orders.redirect()
                                .amount(Money.of("10.00", "USD"))
                                .gateway(GatewayId.IDEAL)
                                .build(),
                        "'gateway':'IDEAL','currency':'USD'",
                        1002),
                of(
                        "zero for a method without zero authorisation",
                        "amount",
                        () -> Orders.redirect()
                                .amount(Money.of("0", "EUR"))
                                .gateway(GatewayId.IDEAL)
                                .build(),
                        "'gateway':'IDEAL','amount':0",
                        1001),
                of(
                        "zero for American Express",
                        "amount",
                        () -> Orders.redirect()
                                .amount(Money.of("0", "EUR"))
                                .gateway(GatewayId.AMEX)
                                .build(),
                        "'gateway':'AMEX','amount':0",
                        1001),
                of(
                        "a direct card without the customer's address",
                        "customer.ip_address",
                        () -> nobody().payment(Orders.card(Orders.CARD, "A Bakker", "123"))
                                .build(),
                        "'type':'direct','gateway':'VISA','gateway_info':{" + CARD + "}",
                        1007),
                of(
                        "direct pay-later without the customer's address",
                        "customer.ip_address",
                        () -> nobody().payment(Orders.later(GatewayId.BILLINK, "0612345678", "anna@shop.example"))
                                .cart(Orders.cart())
                                .build(),
                        "'type':'direct','gateway':'BILLINK','gateway_info':{'birthday':'1990-01-02'}",
                        1007),
                of(
                        "a cart that adds up to something else",
                        "amount",
                        () -> Orders.redirect()
                                .amount(Money.of("100.00", "EUR"))
                                .cart(Orders.cart())
                                .build(),
                        "'amount':10000," + CART + options(true, "high", "0.21"),
                        1027),
                of(
                        "a cart that is a cent off",
                        "amount",
                        () -> Orders.redirect()
                                .amount(Money.of("121.01", "EUR"))
                                .cart(Orders.cart())
                                .build(),
                        "'amount':12101," + CART + options(true, "high", "0.21"),
                        1027),
                of(
                        "lines that add up to nothing",
                        "amount",
                        () -> Orders.redirect()
                                .cart(ShoppingCart.of(
                                        Orders.tables("0.21"),
                                        Orders.lamps(),
                                        CartItem.of("L1", "Back", "-50", 2, "high")))
                                .build(),
                        "'shopping_cart':{'items':[{'unit_price':50,'quantity':2},{'unit_price':-50,'quantity':2}]},"
                                + "'checkout_options':{'validate_cart':true}",
                        1027),
                of(
                        "a rate that the method does not take",
                        "shopping_cart.items.tax_table_selector",
                        () -> direct(GatewayId.BILLINK, "0.11", "111.00"),
                        LATER + "'amount':11100," + CART + options(true, "high", "0.11"),
                        1029),
                of(
                        "a line that selects a table which is not there",
                        "shopping_cart.items.tax_table_selector",
                        () -> Orders.redirect()
                                .cart(ShoppingCart.of(TaxTables.of("0", TaxTable.of("low", "0.09")), Orders.lamps()))
                                .build(),
                        LATER + CART + options(false, "low", "0.09"),
                        1029),
                of(
                        "two tables of one name",
                        "checkout_options.tax_tables.alternate.name",
                        () -> Orders.cart(TaxTables.of("0", TaxTable.of("a", "0.21"), TaxTable.of("a", "0.09"))),
                        "'checkout_options':{'tax_tables':{'alternate':[{'name':'a','rules':[{'rate':0.21}]},"
                                + "{'name':'a','rules':[{'rate':0.09}]}]}}",
                        0),
                unwritable("lines in two currencies", lines("EUR", "USD"), 1025),
                unwritable("lines in another currency than the order", lines("USD", "USD"), 1026),
                of(
                        "pay-later without a cart",
                        "shopping_cart",
                        () -> Orders.direct()
                                .payment(Orders.later(GatewayId.BILLINK, "0612345678", "anna@shop.example"))
                                .build(),
                        LATER + "'gateway_info':{'birthday':'1990-01-02'}",
                        0),
                of(
                        "more than the method takes",
                        "amount",
                        () -> Orders.redirect()
                                .amount(Money.of("5000.01", "EUR"))
                                .gateway(GatewayId.IN3)
                                .cart(Orders.cart())
                                .build(),
                        "'gateway':'IN3','amount':500001",
                        0),
                of(
                        "FastCheckout without redirect_url",
                        "payment_options.redirect_url",
                        () -> CheckoutOrder.builder()
                                .orderId("shop-1")
                                .amount(Orders.EUR_121)
                                .description("Order 1")
                                .cart(Orders.cart())
                                .build(),
                        "'type':'checkout'",
                        0),
                of(
                        "FastCheckout without a cart",
                        "shopping_cart",
                        () -> CheckoutOrder.builder()
                                .orderId("shop-1")
                                .amount(Orders.EUR_121)
                                .description("Order 1")
                                .redirectUrl("https://shop.example/a")
                                .cancelUrl("https://shop.example/b")
                                .build(),
                        "'type':'checkout','payment_options':{'redirect_url':'https://shop.example/a',"
                                + "'cancel_url':'https://shop.example/b'}",
                        0),
                of(
                        "reminder mails without an address",
                        "customer.email",
                        () -> Orders.redirect().secondChance(true).build(),
                        "'second_chance':{'send_email':true}",
                        0),
                of(
                        "details stored for nobody",
                        "customer.reference",
                        () -> Orders.redirect()
                                .gateway(GatewayId.CREDITCARD)
                                .recurringModel(RecurringModel.CARD_ON_FILE)
                                .build(),
                        "'gateway':'CREDITCARD','recurring_model':'cardOnFile'",
                        0),
                of(
                        "a token without its model",
                        "recurring_model",
                        () -> Orders.direct()
                                .payment(new TokenPayment("token-1"))
                                .build(),
                        "'type':'direct','recurring_id':'token-1'",
                        0),
                of(
                        "manual capture of a bank's payment",
                        "capture",
                        () -> Orders.redirect()
                                .gateway(GatewayId.IDEAL)
                                .manualCapture()
                                .build(),
                        "'gateway':'IDEAL','capture':'manual'",
                        0),
                of(
                        "card details on a page",
                        "type",
                        () -> Orders.redirect()
                                .payment(Orders.card(Orders.CARD, "A Bakker", "123"))
                                .build(),
                        "'gateway':'VISA','gateway_info':{" + CARD + "}",
                        0),
                of(
                        "a wallet's token on a page",
                        "type",
                        () -> Orders.redirect()
                                .payment(new WalletPayment(GatewayId.GOOGLEPAY, "{}"))
                                .build(),
                        "'gateway':'GOOGLEPAY','gateway_info':{'payment_token':'t'}",
                        0),
                of(
                        "a QR code without a page",
                        "type",
                        () -> Orders.direct().payment(new BancontactQr()).build(),
                        "'type':'direct','gateway':'MISTERCASH','gateway_info':{'qr_enabled':true}",
                        1023),
                of(
                        "a Maestro card with a code",
                        "gateway_info.card_cvc",
                        () -> Orders.paid(CardPayment.of(
                                GatewayId.MAESTRO, "6799990000000000003", "A", YearMonth.of(2030, 1), "123")),
                        "'gateway':'MAESTRO','gateway_info':{'card_cvc':'123'}",
                        0),
                of(
                        "a least amount above the amount",
                        "gateway_info.min_amount",
                        () -> qr(Optional.of(Money.of("200.00", "EUR")), Optional.empty()),
                        "'gateway':'IDEALQR','gateway_info':{'allow_change_amount':true,'min_amount':20000}",
                        0),
                of(
                        "a greatest amount below the least",
                        "gateway_info.min_amount",
                        () -> qr(Optional.of(Money.of("3.00", "EUR")), Optional.of(Money.of("2.00", "EUR"))),
                        "'gateway':'IDEALQR','gateway_info':{'min_amount':300,'max_amount':200}",
                        0),
                split("shares of more than all", "60", "60"),
                of(
                        "a share above the amount",
                        "affiliate.split_payments.fixed",
                        () -> Orders.redirect()
                                .splitPayments(SplitPayment.fixed("1001", Money.of("200.00", "EUR")))
                                .build(),
                        "'affiliate':{'split_payments':[{'merchant':'1001','fixed':20000}]}",
                        0),
                of(
                        "a share that is fixed and a percentage",
                        "affiliate.split_payments",
                        () -> Orders.redirect()
                                .splitPayments(new SplitPayment(
                                        "1001",
                                        Optional.of(Money.of("1.00", "EUR")),
                                        Optional.of(java.math.BigDecimal.ONE),
                                        Optional.empty()))
                                .build(),
                        "'affiliate':{'split_payments':[{'merchant':'1001','fixed':100,'percentage':1}]}",
                        0),
                of(
                        "a delivery elsewhere than the method allows",
                        "delivery.city",
                        () -> Orders.direct()
                                .payment(Orders.later(GatewayId.BNPL_MF, "0612345678", "anna@shop.example"))
                                .cart(Orders.cart())
                                .delivery(Orders.delivery().city("Arnhem").build())
                                .build(),
                        "'type':'direct','gateway':'BNPL_MF','customer':{'ip_address':'198.51.100.7','city':'Utrecht'},"
                                + "'delivery':{'city':'Arnhem'}",
                        0),
                of(
                        "a phone number that the method cannot call",
                        "customer.phone",
                        () -> Orders.direct()
                                .payment(MethodPayment.of(GatewayId.MBWAY))
                                .customer(Customer.builder()
                                        .phone("+351912345678")
                                        .build())
                                .build(),
                        "'type':'direct','gateway':'MBWAY','customer':{'phone':'+351912345678'}",
                        0));
    }

    private static Combination of(
            String words, String field, java.util.function.Supplier<OrderRequest> library, String json, int code) {
        return new Combination(words, field, library, json, code);
    }

    private static Combination unwritable(String words, String json, int code) {
        return new Combination(
                words,
                "shopping_cart",
                () -> {
                    throw new UnsupportedOperationException();
                },
                json,
                code);
    }

    private static Combination direct(String words, String field, GatewayId method, int code) {
        return of(
                words,
                field,
                () -> Orders.paid(MethodPayment.of(method)),
                "'type':'direct','gateway':'" + method + "'",
                code);
    }

    private static Combination split(String words, String one, String other) {
        return of(
                words,
                "affiliate.split_payments.percentage",
                () -> Orders.redirect()
                        .splitPayments(SplitPayment.percentage("1001", one), SplitPayment.percentage("1002", other))
                        .build(),
                "'affiliate':{'split_payments':[{'merchant':'1001','percentage':" + one
                        + "},{'merchant':'1002','percentage':" + other + "}]}",
                0);
    }

    private static DirectOrder.Builder nobody() {
        return DirectOrder.builder().orderId("shop-1").amount(Orders.EUR_121).description("Order 1");
    }

    private static OrderRequest direct(GatewayId method, String rate, String amount) {
        return Orders.direct()
                .amount(Money.of(amount, "EUR"))
                .payment(Orders.later(method, "0612345678", "anna@shop.example"))
                .cart(ShoppingCart.of(Orders.tables(rate), Orders.lamps()))
                .build();
    }

    private static OrderRequest qr(Optional<Money> least, Optional<Money> most) {
        return Orders.redirect()
                .payment(new IdealQr(250, false, true, least, most))
                .build();
    }

    private static String options(boolean validate, String table, String rate) {
        return "'checkout_options':{'validate_cart':" + validate + ",'tax_tables':{'alternate':[{'name':'" + table
                + "','rules':[{'rate':" + rate + "}]}]}}";
    }

    private static String lines(String one, String other) {
        return "'shopping_cart':{'items':[{'unit_price':1,'quantity':1,'currency':'" + one
                + "'},{'unit_price':1,'quantity':1,'currency':'" + other + "'}]}";
    }
}
