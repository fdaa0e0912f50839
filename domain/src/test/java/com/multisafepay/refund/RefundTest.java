package com.multisafepay.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.MultiSafepay;
import com.multisafepay.Wire;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefundTest {
    private static final String CART = "'shopping_cart':{'items':["
            + "{'name':'Lamp','unit_price':'90.0000000000','quantity':'3','merchant_item_id':'L1','tax_table_selector':'high'},"
            + "{'name':'Tea','unit_price':'35.00','quantity':1,'merchant_item_id':'T1','tax_table_selector':'low'}]},"
            + "'checkout_options':{'default':{'rate':'0.21'},'alternate':["
            + "{'name':'high','rules':[{'rate':'0.21','country':''}]},{'name':'low','rules':[{'rate':0.09}]}]}";

    private final Wire wire = Wire.answering("{'transaction_id':77,'refund_id':77}");
    private final MultiSafepay client = wire.client();

    private static Order paid() {
        return Wire.order("'status':'completed','financial_status':'completed','amount':36485," + CART);
    }

    @Test
    void sendsAnAmountWithItsOwnKey() {
        CreatedRefund refund = client.refunds()
                .create(
                        paid(),
                        Refund.of(Money.of("5.00", "EUR"))
                                .withRefundOrderId("r-1")
                                .withDescription("Tea"));

        assertThat(refund.refundId()).hasValue(77);
        assertThat(wire.only())
                .startsWith("POST /orders/a/refunds")
                .contains("'amount':500", "'currency':'EUR'", "'refund_order_id':'r-1'", "'description':'Tea'");
    }

    @Test
    void sendsNoAmountForAllThatIsLeft() {
        client.refunds().create(paid(), Refund.full(paid()));

        assertThat(wire.only()).isEqualTo("POST /orders/a/refunds {'currency':'EUR'}");
    }

    @Test
    void computesTheNegativeLinesOfItems() {
        Refund refund = Refund.ofItems(paid(), Map.of("L1", 2L));

        client.refunds().create(paid(), refund);

        assertThat(refund.amount()).isEqualTo(Money.of("217.80", "EUR"));
        assertThat(wire.only())
                .contains("'quantity':3", "'quantity':1", "'quantity':-2", "'tax_table_selector':'low'")
                .doesNotContain("'amount'");
    }

    @Test
    void computesTheNegativeLinesOfAWholeCart() {
        Refund refund = Refund.wholeCart(paid());

        assertThat(refund.amount()).isEqualTo(Money.of("364.85", "EUR"));
        assertThat(refund.lines()).hasSize(4);
    }

    @Test
    void takesADiscountBackWithAPositivePrice() {
        Order discounted = Wire.order(
                "'status':'completed','amount':9000,'shopping_cart':{'items':["
                        + "{'name':'Lamp','unit_price':'100','quantity':1},{'name':'Discount','unit_price':'-10','quantity':1}]}");

        Refund refund = Refund.wholeCart(discounted);

        assertThat(refund.amount()).isEqualTo(Money.of("90.00", "EUR"));
        assertThat(refund.lines().get(2).quantity()).isEqualByComparingTo("-1");
        assertThat(refund.lines().get(3).unitPrice()).isEqualByComparingTo("10");
        assertThat(refund.lines().get(3).quantity()).isEqualByComparingTo("1");
    }

    @Test
    void refusesItemsThatTheOrderDoesNotHave() {
        assertThatThrownBy(() -> Refund.ofItems(paid(), Map.of("X", 1L))).hasMessageContaining("X");
        assertThatThrownBy(() -> Refund.ofItems(paid(), Map.of("L1", 4L))).hasMessageContaining("1 to 3");
        assertThatThrownBy(() -> Refund.wholeCart(Wire.order("'status':'completed'")))
                .isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void takesFromOneToAllOfAnItem() {
        assertThat(Refund.ofItems(paid(), Map.of("L1", 1L)).amount()).isEqualTo(Money.of("108.90", "EUR"));
        assertThat(Refund.ofItems(paid(), Map.of("L1", 3L)).amount()).isEqualTo(Money.of("326.70", "EUR"));
        assertThatThrownBy(() -> Refund.ofItems(paid(), Map.of("L1", 0L))).hasMessageContaining("1 to 3");
    }

    @Test
    void leavesOutOfAWholeCartWhatCostsOrCountsNothing() {
        Order order = Wire.order("'status':'completed','amount':1000,'shopping_cart':{'items':["
                + "{'name':'Tea','unit_price':'10','quantity':1},{'name':'Card','unit_price':0,'quantity':1},"
                + "{'name':'Out','unit_price':'5','quantity':0}]}");

        assertThat(Refund.wholeCart(order).lines())
                .filteredOn(line -> line.quantity().signum() < 0)
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("Tea"));
    }

    @Test
    void takesAFreeItemBackByItsCount() {
        Order order = Wire.order("'status':'completed','amount':1000,'shopping_cart':{'items':["
                + "{'name':'Tea','unit_price':'10','quantity':1,'merchant_item_id':'T1'},"
                + "{'name':'Card','unit_price':0,'quantity':1,'merchant_item_id':'C1'}]}");

        RefundLine free = RefundLine.returning(order.lines().get(1), BigDecimal.ONE);

        assertThat(free.quantity()).isEqualByComparingTo("-1");
    }

    @Test
    void countsALineWithoutANameOrATableAsTheApiTellsIt() {
        Order order = Wire.order(
                "'status':'completed','amount':1210,'shopping_cart':{'items':["
                        + "{'unit_price':'10','quantity':1,'merchant_item_id':'T1','tax_table_selector':'gone'}]},"
                        + "'checkout_options':{'default':{'rate':'0.21'},'alternate':[{'name':'low','rules':[{'rate':0.09}]}]}");

        assertThat(Refund.wholeCart(order).amount()).isEqualTo(Money.of("12.10", "EUR"));
    }

    @Test
    void refusesWhatCannotBeBeforeItIsSent() {
        Order declined = Wire.order("'status':'declined','financial_status':'declined'");

        assertThatThrownBy(() -> client.refunds().create(declined, Refund.of(Money.of("1.00", "EUR"))))
                .isInstanceOf(StateConflictException.class);
        assertThatThrownBy(() -> client.refunds().create(paid(), Refund.of(Money.of("1.00", "USD"))))
                .isInstanceOf(RequestRefusedException.class);
        assertThatThrownBy(() -> client.refunds().create(paid(), Refund.of(Money.of("364.86", "EUR"))))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("364.85");
        assertThatThrownBy(() -> Refund.of(Money.of("0.00", "EUR"))).isInstanceOf(RequestRefusedException.class);
        assertThat(wire.asked).isEmpty();
    }

    /** The API may name the order beside the refund's own id; without that it may be an answer about the order. */
    @Test
    void knowsTheAnswerToARefundByItsIds() {
        Refund refund = Refund.of(Money.of("5.00", "EUR")).withRefundOrderId("r-1");

        assertThat(refunded("'refund_id':77,'order_id':'a'", refund).refundId()).hasValue(77);
        assertThat(refunded("'refund_id':77,'order_id':'r-1'", refund).refundId())
                .hasValue(77);
        assertThat(refunded("'transaction_id':77,'order_id':'r-1'", refund).orderId())
                .contains("r-1");
        assertThatThrownBy(() -> refunded("'transaction_id':77,'order_id':'a'", refund))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("it tells of something else");
        assertThatThrownBy(() -> refunded("'refund_id':77,'order_id':'b'", refund))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("it tells of something else");
    }

    private static CreatedRefund refunded(String members, Refund refund) {
        return Wire.answering("{" + members + "}").client().refunds().create(OrderId.of("a"), refund);
    }

    /** The provider refuses it for five minutes, and knows of the refunds of every process. */
    @Test
    void leavesItToTheApiWhetherTheSameAmountGoesBackAgain() {
        client.refunds().create(paid(), Refund.of(Money.of("1.00", "EUR")));
        client.refunds().create(paid(), Refund.of(Money.of("1.00", "EUR")));

        assertThat(wire.asked).hasSize(2);
    }

    @Test
    void takesARefundBack() {
        client.refunds().cancel(OrderId.of("a"), 77);

        assertThat(wire.only()).isEqualTo("PATCH /orders/a/refunds/77 {'status':'void'}");
    }

    @Test
    void sendsMembersThatTheContractDoesNotState() {
        client.refunds().create(paid(), Refund.of(Money.of("5.00", "EUR")).additional("loyalty", Map.of("points", 7)));

        assertThat(wire.only()).contains("'amount':500", "'loyalty':{'points':7}");
        assertThatThrownBy(() -> Refund.of(Money.of("5.00", "EUR")).additional("amount", 1))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageStartingWith("amount: ");
    }
}
