package com.multisafepay.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.answer.Answers;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.money.Money;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that money depends on are read exactly, or the order is an error. */
class MoneyOfOrdersTest {

    private static Order order(String members) {
        String rest = "'order_id':'a','currency':'EUR','status':'completed'";
        return Answers.read(
                Order.class, ("{" + rest + (members.isEmpty() ? "" : ",") + members + "}").replace('\'', '"'));
    }

    static Stream<String> noAmounts() {
        return Stream.of(
                "",
                "'amount':null",
                "'amount':''",
                "'amount':' '",
                "'amount':'10.00'",
                "'amount':10.00",
                "'amount':10.5",
                "'amount':1000.0",
                "'amount':1001.0",
                "'amount':9007199254740993.0",
                "'amount':1e3",
                "'amount':'1e3'",
                "'amount':'+1000'",
                "'amount':'1,000'",
                "'amount':'EUR 10'",
                "'amount':'\u0661\u0660\u0660\u0660'",
                "'amount':'\uff11\uff10\uff10\uff10'",
                "'amount':9223372036854775808",
                "'amount':'9223372036854775808'",
                "'amount':true",
                "'amount':{}",
                "'amount':[1000]");
    }

    @ParameterizedTest
    @MethodSource("noAmounts")
    void anAmountIsNeverGuessed(String member) {
        assertThatThrownBy(() -> order(member))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("data.amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'amount':-1000",
                "'amount':'-1000'",
                "'amount':1000,'amount_refunded':-100",
                "'amount':1000,'payment_details':{'capture_remain':-1}"
            })
    void anAmountOfLessThanNothingIsAnError(String members) {
        assertThatThrownBy(() -> order(members))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("is negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'amount':1000", "'amount':'1000'", "'amount':' 1000 '", "'amount':'001000'"})
    void wholeMinorUnitsAreRead(String member) {
        assertThat(order(member).amount()).isEqualTo(Money.of("10.00", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'amount_refunded':''",
                "'amount_refunded':'1.00'",
                "'amount_refunded':{}",
                "'financial_status':{}",
                "'financial_status':true",
                "'type':[]",
                "'payment_details':{'capture_remain':'10.00'}",
                "'payment_details':{'capture_remain':{}}"
            })
    void whatStateAndRestsDependOnIsNeverGuessed(String member) {
        assertThatThrownBy(() -> order("'amount':1000," + member)).isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'payment_details':'VISA'",
                "'payment_details':{'type':{}}",
                "'payment_details':{'capture':[]}",
                "'capture':{}"
            })
    void anOrderThatMayOnlyBeAuthorisedIsNotTakenForPaid(String member) {
        assertThatThrownBy(() -> order("'amount':1000,'financial_status':'initialized'," + member))
                .isInstanceOf(AnswerNotUnderstoodException.class);
        assertThat(order("'amount':1000,'financial_status':'completed'," + member)
                        .isPaid())
                .isTrue();
    }

    @Test
    void aMissingRefundedAmountIsNone() {
        assertThat(order("'amount':1000").amountRefunded()).isEqualTo(Money.of("0.00", "EUR"));
        assertThat(order("'amount':1000,'amount_refunded':null").amountRefunded())
                .isEqualTo(Money.of("0.00", "EUR"));
    }

    @Test
    void aCreatedOrderThatCannotBeReadIsKnownByItsId() {
        CreatedOrder created = Answers.read(
                CreatedOrder.class,
                "{\"order_id\":\"a\",\"status\":\"completed\",\"currency\":\"EUR\",\"amount\":\"\"}");

        assertThat(created.orderId()).isEqualTo(OrderId.of("a"));
        assertThat(created.order()).isEmpty();
    }
}
