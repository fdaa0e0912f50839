package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
    private static final String LINE = "{'unit_price':5,'quantity':1,'merchant_item_id':'L1'}";
    private static final String DUPLICATE = "Invalid or duplicate merchant_item_id (L1) found";

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static Answer refused(ObjectNode body) {
        Answer answer = Calls.post(SANDBOX.sandbox(), body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(404);
        assertThat(answer.at("/success").booleanValue()).isFalse();
        assertThat(answer.at("/data").isObject()).isTrue();
        return answer;
    }

    /** A change of the redirect order, the code it is refused with, and the field that the text names. */
    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("{'order_id':''}", 1006, "order_id"),
                arguments("{'order_id':'" + "x".repeat(51) + "'}", 1006, "order_id"),
                arguments("{'order_id':'a\\u0007b'}", 1006, "order_id"),
                arguments("{'order_id':['a']}", 1006, "order_id"),
                arguments("{'currency':null}", 1002, "currency"),
                arguments("{'currency':'EURO'}", 1002, "currency"),
                arguments("{'currency':'EUR\\n'}", 1002, "currency"),
                arguments("{'currency':'eur'}", 1002, "currency"),
                arguments("{'currency':'XXX'}", 1002, "currency"),
                arguments("{'gateway':'IDEAL','currency':'USD'}", 1002, "currency"),
                arguments("{'amount':null}", 1001, "amount"),
                arguments("{'amount':0}", 1001, "amount"),
                arguments("{'amount':-1}", 1001, "amount"),
                arguments("{'amount':10.5}", 1001, "amount"),
                arguments("{'amount':'10.00'}", 1001, "amount"),
                arguments("{'amount':'+10'}", 1001, "amount"),
                arguments("{'amount':' 10'}", 1001, "amount"),
                arguments("{'amount':'-10'}", 1001, "amount"),
                arguments("{'amount':1e999999999}", 1001, "amount"),
                arguments("{'amount':99999999999999999999}", 1001, "amount"),
                arguments("{'amount':true}", 1001, "amount"),
                arguments("{'gateway':'IDEAL','amount':0}", 1001, "amount"),
                arguments("{'description':''}", 1008, "description"),
                arguments("{'description':null}", 1008, "description"),
                arguments("{'description':'" + "x".repeat(201) + "'}", 1008, "description"),
                arguments("{'description':'a <b>bold</b> lamp'}", 1008, "description"),
                arguments("{'type':'post'}", 1000, "type"),
                arguments("{'gateway':'CARRIERPIGEON'}", 1023, "gateway"),
                arguments("{'type':'direct'}", 1023, "gateway"),
                arguments("{'type':'direct','gateway':'MISTERCASH'}", 1023, "gateway"),
                arguments("{'type':'direct','gateway':'DOTPAY'}", 1023, "gateway"),
                arguments("{'type':'direct','gateway':'DOTPAY','payment_data':{'payload':'x'}}", 1023, "gateway"),
                arguments(
                        "{'gateway':'KLARNA','shopping_cart':{'items':[" + LINE + "," + LINE + "]}}", 1000, DUPLICATE),
                arguments(
                        "{'gateway':'payafter','shopping_cart':{'items':[" + LINE + "," + LINE + "]}}",
                        1000,
                        DUPLICATE),
                arguments(
                        "{'gateway':'ZINIA_IN3','shopping_cart':{'items':[" + LINE + "," + LINE.replace("L1", " L1 ")
                                + "]}}",
                        1000,
                        DUPLICATE),
                arguments(
                        "{'gateway':'IN3','shopping_cart':{'items':[{'unit_price':5,'quantity':1}]}}",
                        1000,
                        "Invalid or duplicate merchant_item_id () found"),
                arguments("{'payment_options':{'redirect_url':'thanks'}}", 1000, "payment_options.redirect_url"),
                arguments("{'payment_options':{'cancel_url':'/basket'}}", 1000, "payment_options.cancel_url"),
                arguments(
                        "{'payment_options':{'notification_url':'https://shop.example/" + "x".repeat(140) + "'}}",
                        1000,
                        "payment_options.notification_url"),
                arguments("{'customer':{'country':'XX'}}", 1018, "customer.country"),
                arguments("{'customer':{'country':'NLD'}}", 1018, "customer.country"),
                arguments("{'delivery':{'country':'nl'}}", 1018, "delivery.country"),
                arguments("{'customer':{'ip_address':'300.1.1.1'}}", 1007, "customer.ip_address"),
                arguments("{'customer':{'forwarded_ip':'proxy.example'}}", 1007, "customer.forwarded_ip"),
                arguments("{'customer':{'ip_address':'1::2::3'}}", 1007, "customer.ip_address"),
                arguments("{'type':'direct','gateway':'VISA'}", 1007, "customer.ip_address"),
                arguments("{'type':'direct','gateway':'KLARNA'}", 1007, "customer.ip_address"),
                arguments("{'var1':'" + "x".repeat(501) + "'}", 1010, "var1"),
                arguments("{'var2':'" + "x".repeat(501) + "'}", 1010, "var2"),
                arguments("{'var3':'" + "x".repeat(501) + "'}", 1010, "var3"),
                arguments("{'days_active':0}", 1000, "days_active"),
                arguments("{'days_active':366}", 1000, "days_active"),
                arguments("{'seconds_active':0}", 1000, "seconds_active"),
                arguments("{'seconds_active':31536001}", 1000, "seconds_active"),
                arguments("{'gateway':'IDEAL','gateway_info':{'issuer_id':'9999'}}", 1036, "gateway_info.issuer_id"),
                arguments("{'customer':[1]}", 1000, "customer"),
                arguments("{'second_chance':{'send_email':'yes'}}", 1000, "second_chance.send_email"),
                arguments("{'recurring_model':'sometimes'}", 1000, "recurring_model"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWithTheFieldsOwnCode(String change, int code, String field) {
        ObjectNode body = Bodies.redirect();
        body.setAll(Bodies.json(change));

        Answer answer = refused(body);

        assertThat(answer.code()).as(answer.info()).isEqualTo(code);
        assertThat(answer.info()).contains(field);
    }

    @ParameterizedTest
    @CsvSource({"order_id, 1006", "currency, 1002", "amount, 1001", "description, 1008"})
    void refusesAnOrderThatLacksWhatEveryOrderNeeds(String field, int code) {
        ObjectNode body = Bodies.redirect();
        body.remove(field);

        assertThat(refused(body).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'gateway':'IDEAL','shopping_cart':{'items':[" + LINE + "," + LINE
                        + ",{'unit_price':5,'quantity':1}]}}",
                "{'customer':{'country':'XK','first_name':'A','last_name':'Wolfeschlegelsteinhausenberger'}}",
                "{'shopping_cart':{'items':[{'name':'Lamp\\n"
                        + "brass','description':'a\\r"
                        + "\\n"
                        + "b','unit_price':5,'quantity':1}]}}"
            })
    void takesWhatRealShopsSend(String change) {
        ObjectNode body = Bodies.redirect();
        body.setAll(Bodies.json(change));

        assertThat(Calls.post(SANDBOX.sandbox(), body).status()).isEqualTo(200);
    }

    @Test
    void takesBancontactFromAPaymentComponent() {
        ObjectNode body = Bodies.direct("MISTERCASH");
        body.set("payment_data", Bodies.json("{'payload':'x'}"));

        assertThat(Calls.post(SANDBOX.sandbox(), body).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL91ABNA0417164300", "NL91ABNA0417164301", "NL87ABNA0000000001"})
    void takesAnIbanWhateverItsCheckDigits(String iban) {
        ObjectNode body = Bodies.direct("DIRDEB");
        body.set(
                "gateway_info",
                Bodies.json("{'account_id':'1','account_holder_name':'A','account_holder_iban':'" + iban
                        + "','emandate':'m'}"));

        assertThat(Calls.post(SANDBOX.sandbox(), body).status()).isEqualTo(200);
    }

    /** A change of the first cart line or of the options, and the code. */
    static Stream<Arguments> brokenCarts() {
        return Stream.of(
                arguments("{'currency':'USD'}", "{}", 1026),
                arguments("{'unit_price':'ninety'}", "{}", 1031),
                arguments("{'unit_price':null}", "{}", 1031),
                arguments("{'unit_price':90.01}", "{}", 1027),
                arguments("{}", "{'default':{'rate':-0.21}}", 1028),
                arguments("{}", "{'default':{'rate':'21%'}}", 1028),
                arguments("{}", "{'default':{'rate':21}}", 1028),
                arguments("{}", "{'alternate':[{'name':'high','rules':[{'rate':'x'}]}]}", 1028));
    }

    @ParameterizedTest
    @MethodSource("brokenCarts")
    void refusesABrokenCart(String line, String tables, int code) {
        ObjectNode body = Bodies.withCart(Bodies.redirect());
        body.withObject("/shopping_cart/items/0").setAll(Bodies.json(line));
        body.withObject("/checkout_options/tax_tables").setAll(Bodies.json(tables));

        assertThat(refused(body).code()).isEqualTo(code);
    }

    @Test
    void refusesACartOfSeveralCurrencies() {
        ObjectNode body = Bodies.withCart(Bodies.redirect());
        body.withObject("/shopping_cart/items/0").put("currency", "EUR");
        body.withObject("/shopping_cart/items/1").put("currency", "USD");

        assertThat(refused(body).code()).isEqualTo(1025);
    }

    @Test
    void refusesALineCurrencyThatFastCheckoutDoesNotKnow() {
        ObjectNode body = Bodies.withCart(Bodies.redirect().put("type", "checkout"));
        body.withObject("/shopping_cart/items/0").put("currency", "XXX");

        assertThat(refused(body).code()).isEqualTo(1030);
    }

    @Test
    void refusesASelectorThatNamesNoTaxTableOfAPayLaterOrder() {
        ObjectNode body = Bodies.withCart(Bodies.direct("IN3"));
        body.withObject("/shopping_cart/items/0").put("tax_table_selector", "luxury");

        assertThat(refused(body).code()).isEqualTo(1029);
    }

    @Test
    void refusesARateThatPayAfterDeliveryDoesNotKnow() {
        ObjectNode body = Bodies.withCart(Bodies.direct("BNPL_MF"));
        body.withObject("/checkout_options/tax_tables/alternate/0/rules/0").put("rate", 0.06);

        assertThat(refused(body).code()).isEqualTo(1029);
    }

    @Test
    void tellsWhatTheCartAddsUpTo() {
        ObjectNode body = Bodies.withCart(Bodies.redirect()).put("amount", 37486);

        assertThat(refused(body).info()).contains("374.85", "315.00", "59.85", "374.86", "0.01");
    }

    @Test
    void takesACartThatDiffersWhenNobodyAsksToValidateIt() {
        ObjectNode body = Bodies.withCart(Bodies.redirect()).put("amount", 1);
        body.withObject("/checkout_options").put("validate_cart", false);

        assertThat(Calls.post(SANDBOX.sandbox(), body).status()).isEqualTo(200);
    }

    @Test
    void looksAtTheOrderIdFirst() {
        assertThat(refused(Bodies.json("{'amount':-1,'description':''}")).code())
                .isEqualTo(1006);
    }

    @Test
    void refusesHalfASurrogate() {
        String body = Bodies.redirect().put("var3", "HALF").toString().replace("HALF", "\\ud800");

        assertThat(Calls.post(SANDBOX.sandbox(), body).code()).isEqualTo(1010);
    }

    @Test
    void keepsSecretsOutOfItsErrors() {
        ObjectNode body = Bodies.card("4111 1111 1111 1111");

        assertThat(refused(body).info()).contains("gateway_info.card_number").doesNotContain("4111");
    }
}
