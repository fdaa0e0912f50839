package com.multisafepay.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Wire;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Refunds by line of orders that another system made: the right sum, or a refusal that says why. */
class RefundOfOthersTest {

    private static final String BTW21 = "{'name':'BTW21','rules':[{'rate':0.21}]}";

    private static Order paid(int amount, String lines, String tables) {
        return Wire.order("'status':'completed','financial_status':'completed','amount':" + amount
                + ",'shopping_cart':{'items':[" + lines + "]},'checkout_options':{'alternate':[" + tables + "]}");
    }

    private static String line(String id, String price, String quantity, String selector) {
        return "{'name':'" + id + "','merchant_item_id':'" + id + "','unit_price':" + price + ",'quantity':" + quantity
                + ",'tax_table_selector':'" + selector + "'}";
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void aBinaryFractionIsTheRateThatItStandsFor() {
        Order order = paid(
                1210, line("L1", "10.00", "1", "BTW21"), "{'name':'BTW21','rules':[{'rate':0.20999999999999999}]}");

        assertThat(Refund.wholeCart(order).amount()).isEqualTo(eur("12.10"));
        assertThat(Refund.ofItems(order, Map.of("L1", 1L)).amount()).isEqualTo(eur("12.10"));
    }

    @Test
    void tablesOfOneNameDoNotTakeTheOthersAlong() {
        String tables = BTW21 + ",{'name':'BTW','rules':[{'rate':0.06}]},{'name':'BTW','rules':[{'rate':0.09}]}";

        assertThat(Refund.wholeCart(paid(1210, line("L1", "10.00", "1", "BTW21"), tables))
                        .amount())
                .isEqualTo(eur("12.10"));
        assertThatThrownBy(() -> Refund.wholeCart(paid(1060, line("L1", "10.00", "1", "BTW"), tables)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("tax_table_selector")
                .hasMessageContaining("checkout_options.alternate[2]");
    }

    @Test
    void aLineOfWhoseRateNothingIsToldGoesBackOnlyWhereTheOrdersAmountTellsIt() {
        String line =
                "'shopping_cart':{'items':[{'name':'L','merchant_item_id':'L1','unit_price':10.00,'quantity':1}]}";
        String paid = "'status':'completed','financial_status':'completed',";

        assertThat(Refund.ofItems(Wire.order(paid + "'amount':1000," + line), Map.of("L1", 1))
                        .amount())
                .isEqualTo(eur("10.00"));
        assertThatThrownBy(() -> Refund.ofItems(Wire.order(paid + "'amount':1210," + line), Map.of("L1", 1)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("tax_table_selector: must name a tax table of the order");
    }

    @Test
    void piecesAndMeasuresGoBackFromOneCart() {
        Order order = paid(4235, line("F1", "10.00", "1.5", "BTW21") + "," + line("B1", "20.00", "1", "BTW21"), BTW21);

        assertThat(Refund.ofItems(order, Map.of("B1", 1)).amount()).isEqualTo(eur("24.20"));
        assertThat(Refund.ofItems(order, Map.of("F1", new BigDecimal("0.5"))).amount())
                .isEqualTo(eur("6.05"));
        assertThat(Refund.wholeCart(order).amount()).isEqualTo(eur("42.35"));
        assertThatThrownBy(() -> Refund.ofItems(order, Map.of("B1", new BigDecimal("0.5"))))
                .hasMessageContaining("from 1 to 1");
        assertThatThrownBy(() -> Refund.ofItems(order, Map.of("F1", new BigDecimal("1.6"))))
                .hasMessageContaining("at most 1.5");
        assertThatThrownBy(() -> Refund.ofItems(order, Map.of("F1", 0.5))).hasMessageContaining("java.lang.Double");
    }

    @Test
    void sendsMeasuresAsTheyAre() {
        Wire wire = Wire.answering("{'refund_id':77}");
        Order order = paid(1815, line("F1", "10.00", "1.5", "BTW21"), BTW21);

        wire.client().refunds().create(order, Refund.wholeCart(order));

        assertThat(wire.only()).contains("'quantity':1.5,", "'quantity':-1.5,");
    }

    @Test
    void aLineIsRepeatedAsTheApiToldIt() {
        String id = "x".repeat(300);
        Order order = paid(
                1000,
                "{'name':'Lamp\\nblue','merchant_item_id':'" + id
                        + "','unit_price':8.264462809917355,'quantity':1,'tax_table_selector':'BTW21'}",
                BTW21);

        Refund refund = Refund.wholeCart(order);

        assertThat(refund.amount()).isEqualTo(eur("10.00"));
        assertThat(refund.lines()).allSatisfy(line -> {
            assertThat(line.name()).isEqualTo("Lamp\nblue");
            assertThat(line.unitPrice()).isEqualTo(new BigDecimal("8.264462809917355"));
            assertThat(line.merchantItemId()).contains(id);
        });
    }

    @Test
    void linesOfOneProductGoBackTogether() {
        Order order = paid(2420, line("S1", "10.00", "1", "BTW21") + "," + line("S1", "10.00", "1", "BTW21"), BTW21);

        assertThat(Refund.ofItems(order, Map.of("S1", 2L))).satisfies(refund -> {
            assertThat(refund.amount()).isEqualTo(eur("24.20"));
            assertThat(refund.lines()).hasSize(4);
        });
        assertThat(Refund.ofItems(order, Map.of("S1", 1L)).amount()).isEqualTo(eur("12.10"));
        assertThatThrownBy(() -> Refund.ofItems(order, Map.of("S1", 3L))).hasMessageContaining("from 1 to 2");
    }

    @Test
    void aPartOfLinesWithSeveralPricesIsNotGuessed() {
        Order order = paid(3630, line("S1", "10.00", "1", "BTW21") + "," + line("S1", "20.00", "1", "BTW21"), BTW21);

        assertThat(Refund.ofItems(order, Map.of("S1", 2L)).amount()).isEqualTo(eur("36.30"));
        assertThatThrownBy(() -> Refund.ofItems(order, Map.of("S1", 1L)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("several prices");
    }

    @Test
    void aSelectorThatNamesNoTableHasTheDefaultRateOnlyWhereTheAmountShowsIt() {
        assertThat(Refund.ofItems(paid(1000, line("L1", "10.00", "1", "gone"), BTW21), Map.of("L1", 1L))
                        .amount())
                .isEqualTo(eur("10.00"));
        Order taxed = paid(1210, line("L1", "10.00", "1", "gone"), BTW21);
        assertThatThrownBy(() -> Refund.ofItems(taxed, Map.of("L1", 1L)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> Refund.wholeCart(taxed)).isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void aCartThatDoesNotAddUpToTheOrderIsRefused() {
        assertThatThrownBy(() -> Refund.wholeCart(paid(1300, line("L1", "10.00", "1", "BTW21"), BTW21)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("EUR 13.00")
                .hasMessageContaining("EUR 12.10");
    }

    @Test
    void aCartWithALineThatCannotBeReadIsRefused() {
        String broken = line("L1", "10.00", "1", "BTW21") + "," + line("L2", "'ten'", "1", "BTW21");

        assertThatThrownBy(() -> Refund.wholeCart(paid(1210, broken, BTW21)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("shopping_cart.items[1].unit_price");
        assertThatThrownBy(() -> Refund.ofItems(paid(1210, broken, BTW21), Map.of("L1", 1L)))
                .hasMessageContaining("shopping_cart.items[1].unit_price");
        assertThatThrownBy(() -> Refund.wholeCart(paid(1210, line("L1", "10.00", "1", "BTW21") + ",7", BTW21)))
                .hasMessageContaining("shopping_cart.items[1]");
    }

    @Test
    void anOddRateIsNotTakenForNone() {
        assertThatThrownBy(() -> Refund.ofItems(
                        paid(1210, line("L1", "10.00", "1", "BTW21"), "{'name':'BTW21','rules':[{'rate':'21 %'}]}"),
                        Map.of("L1", 1L)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("checkout_options.alternate[0]");
    }

    @Test
    void whatDoesNotTouchTheSumDoesNotStandInTheWay() {
        Order order = paid(
                1210,
                "{'name':{},'description':[],'image':7,'unit_price':10,'quantity':'1','tax_table_selector':'BTW21'}",
                BTW21);

        assertThat(Refund.wholeCart(order).amount()).isEqualTo(eur("12.10"));
    }
}
