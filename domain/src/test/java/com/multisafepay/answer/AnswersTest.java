package com.multisafepay.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.payment.Token;
import com.multisafepay.reporting.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final String DATA =
            "{\"order_id\":\"shop-1\",\"status\":\"completed\",\"currency\":\"EUR\",\"amount\":1000}";

    @Test
    void readsTheDataOfAnAnswer() {
        assertThat(Answers.read(Order.class, DATA).isPaid()).isTrue();
    }

    @Test
    void readsAWholeAnswer() {
        assertThat(Answers.read(Order.class, "{\"success\":true,\"data\":" + DATA + "}"))
                .isEqualTo(Answers.read(Order.class, DATA));
    }

    @Test
    void readsAnswersOfOtherCalls() {
        assertThat(Answers.read(CreatedOrder.class, "{\"order_id\":\"a\",\"payment_url\":\"https://pay.example/1\"}")
                        .requirePaymentUrl())
                .isEqualTo("https://pay.example/1");
        assertThat(Answers.read(Token.class, "{\"token\":\"t-1\",\"last4\":\"1111\"}")
                        .last4())
                .contains("1111");
        assertThat(Answers.read(PaymentMethod.class, "{\"id\":\"VISA\"}").cartRequired())
                .isFalse();
        assertThat(Answers.read(Transaction.class, "{\"transaction_id\":7,\"currency\":\"EUR\",\"amount\":5}")
                        .transactionId())
                .isEqualTo(7);
    }

    @Test
    void ordersOfEqualJsonAreEqual() {
        assertThat(Answers.read(Order.class, DATA))
                .isEqualTo(Answers.read(Order.class, DATA))
                .hasSameHashCodeAs(Answers.read(Order.class, DATA))
                .isNotEqualTo(Answers.read(Order.class, DATA.replace("1000", "1001")));
    }

    @Test
    void ordersWhoseJsonDiffersAreNotEqual() {
        assertThat(Answers.read(Order.class, DATA))
                .isNotEqualTo(Answers.read(Order.class, DATA.replace("1000", "1000,\"var1\":\"x\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "7", "{}", "{\"order_id\":\"a\"}", "{\"success\":true}"})
    void refusesWhatIsNoOrder(String json) {
        assertThatThrownBy(() -> Answers.read(Order.class, json)).isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @Test
    void refusesATypeThatIsNoAnswer() {
        assertThatThrownBy(() -> Answers.read(String.class, "{}"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("Order, CreatedOrder");
    }
}
