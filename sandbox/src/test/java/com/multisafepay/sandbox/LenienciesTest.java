package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenienciesTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static Answer post(String change) {
        ObjectNode body = Bodies.redirect();
        body.setAll(Bodies.json(change));
        return Calls.post(SANDBOX.sandbox(), body);
    }

    private static JsonNode stored(String change, String pointer) {
        Answer answer = post(change);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return Calls.get(
                        SANDBOX.sandbox(),
                        "/orders/" + answer.at("/data/order_id").asText())
                .at("/data" + pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':''}",
                "{'gateway':''}",
                "{'gateway':null}",
                "{'customer':''}",
                "{'customer':[]}",
                "{'checkout_options':{'tax_tables':{'default':[]}}}",
                "{'delivery':{'country':'','house_number':''}}",
                "{'days_active':''}",
                "{'payment_options':{'close_window':''}}",
                "{'payment_options':{'close_window':null}}",
                "{'payment_options':{'allowed_countries':['','NL']}}",
                "{'recurring_model':''}",
                "{'checkout_options':{'tax_tables':{'alternate':[{'name':'a','standalone':'','rules':[{'rate':0,'country':''}]}]}}}"
            })
    void takesEmptyTextAndNullAsAbsent(String change) {
        assertThat(post(change).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'true'", "'false'", "0", "1", "'0'", "'1'", "true", "1.0"})
    void takesEveryFormOfABoolean(String value) {
        assertThat(post("{'payment_options':{'close_window':" + value + "}}").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'yes'", "2", "-1", "'TRUE'", "[]", "1.5"})
    void refusesWhatIsNoFormOfABoolean(String value) {
        assertThat(post("{'payment_options':{'close_window':" + value + "}}").code())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"'1000', 1000", "'007', 7"})
    void takesAnAmountAsDigits(String digits, long amount) {
        assertThat(stored("{'amount':'" + digits + "'}", "/amount").longValue()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"1000.0, 1000", "1e3, 1000", "1.5E1, 15", "100000000.00, 100000000"})
    void takesAWholeNumberWithAPointOrAnExponent(String amount, long whole) {
        assertThat(stored("{'amount':" + amount + "}", "/amount").longValue()).isEqualTo(whole);
        assertThat(stored("{'days_active':3e1,'amount':'1000'}", "/amount").longValue())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5", "1e-1", "'1e3'", "'1000.0'", "1e30"})
    void refusesOtherNumbersWhereAWholeOneIsDue(String amount) {
        assertThat(post("{'amount':" + amount + "}").code()).isEqualTo(1001);
    }

    @Test
    void takesAWholeNumberWithAPointWhereTextIsDue() {
        assertThat(stored("{'customer':{'house_number':39.0}}", "/customer/house_number")
                        .textValue())
                .isEqualTo("39");
    }

    @Test
    void takesANumberWhereTextIsDue() {
        assertThat(stored("{'order_id':4711}", "/order_id").textValue()).isEqualTo("4711");
        assertThat(stored("{'customer':{'house_number':39}}", "/customer/house_number")
                        .textValue())
                .isEqualTo("39");
    }

    @Test
    void takesTextWhereANumberIsDue() {
        JsonNode line =
                stored("{'shopping_cart':{'items':[{'unit_price':'9.90','quantity':'2'}]}}", "/shopping_cart/items/0");

        assertThat(line.at("/unit_price").decimalValue()).isEqualByComparingTo("9.9");
        assertThat(line.at("/quantity").intValue()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1815", "'''1.250''', 1513", "2.0, 2420", "0.75, 908"})
    void addsUpWhatIsSoldByMeasure(String quantity, int amount) {
        assertThat(stored(
                                "{'amount':" + amount + ",'shopping_cart':{'items':[{'unit_price':10,'quantity':"
                                        + quantity
                                        + "}]},'checkout_options':{'validate_cart':true,'tax_tables':{'default':{'rate':0.21}}}}",
                                "/shopping_cart/items/0/quantity")
                        .decimalValue())
                .isEqualByComparingTo(quantity.replace("'", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'1e3'", "'9,90'", "' 9'", "'.5'", "'5.'", "'-'"})
    void refusesTextThatIsNoPlainDecimal(String value) {
        assertThat(post("{'shopping_cart':{'items':[{'unit_price':" + value + ",'quantity':1}]}}")
                        .code())
                .isEqualTo(1031);
    }

    @Test
    void takesNamesInOneWord() {
        assertThat(stored("{'customer':{'firstname':'Anna','lastname':'Bakker'}}", "/customer/first_name")
                        .textValue())
                .isEqualTo("Anna");
    }

    @Test
    void prefersTheFirstSpellingOfAName() {
        assertThat(stored("{'customer':{'first_name':'Anna','firstname':'Eva'}}", "/customer/first_name")
                        .textValue())
                .isEqualTo("Anna");
    }

    @Test
    void takesBothSpellingsOfTheSecondChance() {
        assertThat(post("{'second_chance':{'send_mail':1,'send_email':false}}").status())
                .isEqualTo(200);
    }

    @Test
    void takesTheRecurringObject() {
        assertThat(stored("{'recurring':{'model':'unscheduled'}}", "/payment_details/recurring_model")
                        .textValue())
                .isEqualTo("unscheduled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice", "invoice_id"})
    void keepsTheInvoiceUnderEitherName(String name) {
        Calls.post(SANDBOX.sandbox(), Bodies.card("4111111111111111").put(name, "2026-1"));

        assertThat(Calls.get(SANDBOX.sandbox(), "/transactions")
                        .at("/data/0/invoice_id")
                        .textValue())
                .isEqualTo("2026-1");
    }

    @ParameterizedTest
    @CsvSource({"iDEAL, IDEAL", "visa, VISA", "PAYAFTER, BNPL_MF", "EDENECO, EDENCO", "vvvgiftcard, VVVGIFTCRD"})
    void takesAPaymentMethodInAnySpelling(String sent, String id) {
        assertThat(stored("{'gateway':'" + sent + "'}", "/payment_details/type").textValue())
                .isEqualTo(id);
    }

    @Test
    void takesGiftCardsInBothSpellings() {
        assertThat(post("{'payment_options':{'settings':{'coupons':{'allow':['vvvgiftcard','EDENECO']}}}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesAWeightInAnyCase() {
        assertThat(stored(
                                "{'shopping_cart':{'items':[{'unit_price':1,'quantity':1,'weight':{'unit':'kg','value':'1.5'}}]}}",
                                "/shopping_cart/items/0/weight/unit")
                        .textValue())
                .isEqualTo("KG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.7, 10.0.0.1", "2001:db8::1", "198.51.100.7"})
    void takesTheFirstOfSeveralAddresses(String addresses) {
        assertThat(post("{'customer':{'ip_address':'" + addresses + "','forwarded_ip':'" + addresses + "'}}")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-07-10", "10071970", "10-07-1970"})
    void takesABirthdayInThreeForms(String birthday) {
        assertThat(stored("{'gateway_info':{'birthday':'" + birthday + "'}}", "/payment_details/account_id")
                        .textValue())
                .isEqualTo("1970-07-10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "NL_nl", "IT"})
    void takesAMalformedLocaleAsTheUsualOne(String locale) {
        assertThat(stored("{'customer':{'locale':'" + locale + "'}}", "/customer/locale")
                        .textValue())
                .isEqualTo("en_US");
    }

    @Test
    void takesTheBrowserOfBothSchemas() {
        assertThat(post("{'customer':{'browser':{'java_enabled':0,'javascript_enabled':true,'screen_width':'1440',"
                                + "'time_zone':'-120','screen_height':900}}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesACardWithANumberForItsDate() {
        ObjectNode body = Bodies.card("4111111111111111");
        body.withObject("/gateway_info")
                .put("card_expiry_date", 3012)
                .put("cvc", 123)
                .remove("card_cvc");

        assertThat(Calls.post(SANDBOX.sandbox(), body).at("/data/status").asText())
                .isEqualTo("completed");
    }

    @Test
    void ignoresMembersItDoesNotKnow() {
        assertThat(post("{'colour':'red','customer':{'shoe_size':42}}").status())
                .isEqualTo(200);
    }
}
