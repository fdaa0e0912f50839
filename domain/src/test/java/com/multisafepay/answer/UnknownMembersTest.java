package com.multisafepay.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.order.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownMembersTest {

    private static Order order(String members) {
        return Answers.read(
                Order.class,
                ("{'order_id':'a','status':'completed','currency':'EUR','amount':1000," + members + "}")
                        .replace('\'', '"'));
    }

    @Test
    void givesWhatTheTypesDoNotModel() {
        assertThat(order("'loyalty':{'points':7},'payment_details':{'type':'VISA','wallet':['x']}")
                        .json())
                .contains("\"loyalty\":{\"points\":7}", "\"wallet\":[\"x\"]", "\"order_id\":\"a\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'description':{'en':'Lamp'}",
                "'reason':['x']",
                "'customer':'Anna'",
                "'customer':['Anna']",
                "'costs':{'amount':1}",
                "'transaction_id':'abc'",
                "'payment_details':7"
            })
    void aMemberOfAnotherFormIsAbsentAndReachable(String member) {
        Order order = order(member);

        assertThat(order.isPaid()).isTrue();
        assertThat(order.reason()).isEmpty();
        assertThat(order.customer()).isEmpty();
        assertThat(order.transactionId()).isEmpty();
        assertThat(order.json()).contains(member.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'amount_refunded':{'value':1}", "'amount_refunded':'x'", "'financial_status':['completed']"})
    void aMemberThatMoneyDependsOnHasToBePlain(String member) {
        assertThatThrownBy(() -> order(member)).isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @Test
    void ordersThatDifferInAnUnknownMemberAreNotEqual() {
        assertThat(order("'x':1")).isEqualTo(order("'x':1")).isNotEqualTo(order("'x':2"));
    }
}
