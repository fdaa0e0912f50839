package com.multisafepay.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Wire;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders with members in forms that the contract does not state, and with members that only few orders have. */
class OddOrdersTest {

    private static Order order(String members) {
        return Wire.order("'status':'completed','financial_status':'completed'," + members);
    }

    private static PaymentDetails details(String members) {
        return order("'payment_details':{" + members + "}").paymentDetails().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "''", "null"})
    void relatedTransactionsInAnotherFormAreNone(String sent) {
        Order order = order("'related_transactions':" + sent);

        assertThat(order.relatedTransactions()).isEmpty();
        assertThat(order.unreadMembers()).isEmpty();
        assertThat(order.json())
                .satisfies(json ->
                        assertThat(json.contains("related_transactions")).isEqualTo(!sent.equals("null")));
    }

    @Test
    void oneObjectInPlaceOfAListIsItsOnlyElement() {
        Order order = order("'related_transactions':{'type':'refund','amount':5}");

        assertThat(order.relatedTransactions())
                .singleElement()
                .satisfies(refund -> assertThat(refund.amount()).contains(Money.of("0.05", "EUR")));
        assertThat(order.json()).contains("\"related_transactions\":{\"amount\":5,\"type\":\"refund\"}");
    }

    @Test
    void aListWithGapsComesAsAnObjectOfNumbers() {
        Order order = order("'related_transactions':{'1':{'type':'refund'},'4':{'type':'capture'}}");

        assertThat(order.relatedTransactions())
                .extracting(RelatedTransaction::type)
                .containsExactly(Optional.of("refund"), Optional.of("capture"));
        assertThat(order.json()).contains("{\"1\":{\"type\":\"refund\"},\"4\":{\"type\":\"capture\"}}");
    }

    @Test
    void elementsOfAnotherFormAreLeftOutAndReachable() {
        Order order = order("'costs':[7,{'amount':0.5,'description':'fee'},'x',[]]");

        assertThat(order.costs()).singleElement().extracting(Cost::description).isEqualTo("fee");
        assertThat(order.unreadMembers()).containsExactly("costs[0]", "costs[2]", "costs[3]");
        assertThat(order.json()).contains("\"costs\":[7,{\"amount\":0.5,\"description\":\"fee\"},\"x\",[]]");
    }

    @Test
    void namesWhatCouldNotBeRead() {
        assertThat(order(
                                "'description':{},'customer':{'phone1':['1'],'city':'Utrecht'},'payment_methods':[{'amount':'x'}],"
                                        + "'payment_details':{'emv':{'91':{}}},'shopping_cart':{'items':[{'unit_price':'?'}]}")
                        .unreadMembers())
                .containsExactlyInAnyOrder(
                        "description",
                        "customer.phone1",
                        "payment_methods[0].amount",
                        "payment_details.emv",
                        "shopping_cart.items[0].unit_price",
                        "shopping_cart.items[0].quantity");
        assertThat(order("'description':''").unreadMembers()).isEmpty();
    }

    @Test
    void aDecimalWithAGreatExponentIsReachableAndFillsNoMemory() {
        Order order = order("'order_total':1e999999999,'x':{'y':[1e-999999999]}");

        assertThat(order.orderTotal()).isEmpty();
        assertThat(order.json()).hasSizeLessThan(1000).contains("E+999999999", "E-999999999");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-04T15:50:17Z, 2024-06-04T17:50:17",
        "2024-01-04T15:50:17Z, 2024-01-04T16:50:17",
        "2024-06-04T15:50:17+02:00, 2024-06-04T15:50:17",
        "2024-06-04T15:50:17+0300, 2024-06-04T14:50:17",
        "2024-06-04 15:50:17-05, 2024-06-04T22:50:17",
        "2024-06-04T15:50:17.123Z, 2024-06-04T17:50:17.123",
        "2024-06-04T15:50:17, 2024-06-04T15:50:17",
        "04-06-2024 15:50:17, 2024-06-04T15:50:17",
        "2024-06-04, 2024-06-04T00:00:00"
    })
    void timesAreDutchWhateverTheirZone(String sent, LocalDateTime local) {
        assertThat(order("'created':'" + sent + "'").created()).contains(local);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30T10:00:00", "yesterday", "2024-06-04T25:00:00", "1717516217"})
    void aTimeThatIsNoneIsAbsent(String sent) {
        Order order = order("'created':'" + sent + "'");

        assertThat(order.created()).isEmpty();
        assertThat(order.json()).contains(sent);
    }

    @Test
    void handsThePaymentUrlOnAsItCame() {
        String url = "https://pay.example/a|b/%7Cc?x=[1] y";

        assertThat(Wire.order("'status':'initialized','payment_url':'" + url + "'"))
                .satisfies(order -> assertThat(order.paymentUrl()).contains(url))
                .satisfies(order -> assertThat(order.nextAction()).isEqualTo(new NextAction.Redirect(url)));
    }

    @Test
    void keepsTheTextOfAMethodThatIsNoId() {
        assertThat(details("'type':'Coupon::Intersolve','coupon_brand':'VVVGIFTCRD'"))
                .satisfies(details -> assertThat(details.typeText()).contains("Coupon::Intersolve"))
                .satisfies(details -> assertThat(details.couponBrand()).contains("VVVGIFTCRD"))
                .satisfies(details -> assertThat(details.type()).isEmpty())
                .hasToString("PaymentDetails[Coupon::Intersolve]");
        assertThat(details("'type':'visa'").type()).contains(GatewayId.VISA);
        assertThat(order("'payment_methods':[{'type':'Coupon::Intersolve'}]").paymentParts())
                .singleElement()
                .satisfies(part -> assertThat(part.typeText()).contains("Coupon::Intersolve"));
    }

    @Test
    void anOnlinePaymentHasNoTerminal() {
        PaymentDetails online = details("'type':'VISA','last4':'1111','card_entry_mode':'UNKNOWN'");

        assertThat(online.terminal()).isEmpty();
        assertThat(online.card().flatMap(PaymentDetails.Card::entryMode)).contains("UNKNOWN");
        assertThat(details("'terminal_id':'4d','card_entry_mode':'ICC'")
                        .terminal()
                        .flatMap(PaymentDetails.Terminal::entryMode))
                .contains("ICC");
    }

    @Test
    void aUrlIsNoIban() {
        Order order = order("'payment_details':{'type':'IDEAL','account_iban':'https://pay.example/x'},"
                + "'payment_methods':[{'account_iban':'https://pay.example/x'}]");

        assertThat(order.paymentDetails().flatMap(PaymentDetails::accountIban)).isEmpty();
        assertThat(order.paymentParts().get(0).accountIban()).isEmpty();
        assertThat(details("'account_iban':'*** 1234'").accountIban()).contains("*** 1234");
    }

    @Test
    void tellsWhoAcceptedACardAndWhatItsChipSaid() {
        PaymentDetails details = details(
                "'account_id':'1990-04-30','card_acceptor_id':1001001,'card_acceptor_name':'Shop',"
                        + "'card_acceptor_location':'Amsterdam','card_product_type':1,'card_sequence_number':'0001','mcc':5732,"
                        + "'card_additional_response_data':{'cavv_results_code':'2','sca_details':{'a':1}},'emv':{'91':'ab12'}");
        PaymentDetails.Card card = details.card().orElseThrow();

        assertThat(details.accountId()).contains("1990-04-30");
        assertThat(card.acceptorId()).contains("1001001");
        assertThat(card.acceptorName()).contains("Shop");
        assertThat(card.acceptorLocation()).contains("Amsterdam");
        assertThat(card.productType()).hasValue(1);
        assertThat(card.sequenceNumber()).contains("0001");
        assertThat(card.mcc()).contains("5732");
        assertThat(card.cavvResultsCode()).contains("2");
        assertThat(card.scaDetails()).contains("{\"a\":1}");
        assertThat(card.emv()).isEqualTo(Map.of("91", "ab12"));
    }

    @Test
    void tellsWhatFewOrdersHave() {
        Order order = order(
                "'fastcheckout':'YES','customer':{'cocnumber':'12345678'},"
                        + "'affiliate':{'split_payments':[{'merchant':'1001001','fixed':250,'description':'Commission'},{'percentage':10.5}]},"
                        + "'payment_methods':[{'description':'Order 1','account_id':'1990-04-30'}],"
                        + "'shopping_cart':{'items':[{'unit_price':1,'quantity':1,'currency':'EUR','cashback':'none','options':['blue']}]}");

        assertThat(order.fastCheckout()).isTrue();
        assertThat(order("'fastcheckout':'NO'").fastCheckout()).isFalse();
        assertThat(order.customer().flatMap(OrderCustomer::cocNumber)).contains("12345678");
        assertThat(order.splitPayments()).hasSize(2).first().satisfies(part -> {
            assertThat(part.merchant()).contains("1001001");
            assertThat(part.fixed()).contains(Money.of("2.50", "EUR"));
            assertThat(part.description()).contains("Commission");
        });
        assertThat(order.splitPayments().get(1).percentage()).contains(new BigDecimal("10.5"));
        assertThat(order.paymentParts().get(0).description()).contains("Order 1");
        assertThat(order.paymentParts().get(0).accountId()).contains("1990-04-30");
        OrderLine line = order.lines().get(0);
        assertThat(List.of(line.currency(), line.cashback(), line.options()))
                .containsExactly(Optional.of("EUR"), Optional.of("none"), Optional.of("[\"blue\"]"));
    }

    @Test
    void keepsTheCountryOfATaxRule() {
        assertThat(order("'checkout_options':{'alternate':[{'name':'high','rules':[{'rate':0.21,'country':'NL'}]}]}")
                        .taxTables()
                        .alternate()
                        .get(0)
                        .rules()
                        .get(0)
                        .country())
                .hasValueSatisfying(country -> assertThat(country.code()).isEqualTo("NL"));
    }

    @Test
    void readsTaxTablesThatLieInAnObjectOfTheirOwn() {
        assertThat(order("'checkout_options':{'tax_tables':{'default':{'rate':0.21},'alternate':[]}}")
                        .taxTables()
                        .defaultRate())
                .contains(new BigDecimal("0.21"));
    }

    @Test
    void leavesOutTablesOfOneNameWithTwoRates() {
        Order order = order(
                "'checkout_options':{'alternate':[{'name':'BTW','rules':[{'rate':0.06}]},"
                        + "{'name':'BTW','rules':[{'rate':0.09}]},{'name':'same','rules':[{'rate':0.1}]},{'name':'same','rules':[{'rate':0.10}]}]}");

        assertThat(order.taxTables().alternate())
                .singleElement()
                .satisfies(table -> assertThat(table.name()).isEqualTo("same"));
        assertThat(order.unreadMembers()).containsExactly("checkout_options.alternate[1]");
    }
}
