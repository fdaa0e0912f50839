package com.multisafepay.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.Issuer;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.payment.ApiToken;
import com.multisafepay.payment.Token;
import com.multisafepay.reporting.Category;
import com.multisafepay.reporting.ClosingBalance;
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

    @Test
    void readsEveryKindOfAnswer() {
        assertThat(Answers.read(CreatedCapture.class, "{\"order_id\":\"part-1\",\"transaction_id\":7}"))
                .satisfies(capture -> assertThat(capture.orderId()).isEqualTo(OrderId.of("part-1")))
                .satisfies(capture -> assertThat(capture.transactionId()).hasValue(7));
        assertThat(Answers.read(ApiToken.class, "{\"api_token\":\"t-1\"}").reveal())
                .isEqualTo("t-1");
        assertThat(Answers.read(Issuer.class, "{\"code\":\"0021\",\"description\":\"Rabobank\"}")
                        .name())
                .isEqualTo("Rabobank");
        assertThat(Answers.read(Category.class, "{\"code\":5732,\"description\":\"Electronics\"}")
                        .code())
                .isEqualTo(5732);
        assertThat(Answers.read(
                                ClosingBalance.class,
                                "{\"closing_date\":\"2026-06-01\",\"currency\":\"EUR\",\"amount\":5}")
                        .amount())
                .isEqualTo(Money.of("0.05", "EUR"));
        assertThatThrownBy(() -> Answers.read(CreatedCapture.class, "{}"))
                .isInstanceOf(AnswerNotUnderstoodException.class);
        assertThatThrownBy(() -> Answers.read(Category.class, "null")).isInstanceOf(AnswerNotUnderstoodException.class);
    }
}
