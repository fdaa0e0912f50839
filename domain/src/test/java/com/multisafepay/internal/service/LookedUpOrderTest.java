package com.multisafepay.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.OrderSamples;
import com.multisafepay.answer.SampleOrder;
import com.multisafepay.capture.Capture;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.money.Money;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.refund.Refund;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Recognises the order or the refund that was asked for by a look-up. */
class LookedUpOrderTest {

    private static final ExactlyOnce SENDING =
            ExactlyOnce.within(Duration.ofSeconds(10)).sendingAgain();

    private final OutcomeUnknownException lost = new OutcomeUnknownException("it was lost", null);
    private final ServiceFixture shop = new ServiceFixture(SENDING);

    private void refunded(String related) {
        shop.provider.hold(
                "paid-1",
                "'status':'completed','amount':12100,'related_transactions':[{'type':'refund'," + related + "}]");
    }

    /** The event stream tells of refunds without a refund_order_id. */
    @Test
    void aRefundThatIsToldUnderItsOrderIdIsFound() {
        refunded("'order_id':'RETURN-1','amount':1000,'currency':'EUR','status':'reserved'");

        CreatedRefund found = (CreatedRefund) Flow.REFUND.resolve(shop, lost, SENDING);

        assertThat(found.status()).hasToString("Optional[reserved]");
        assertThat(shop.provider.writes).isZero();
    }

    @Test
    void aRefundWithoutAnIdOfItsOwnIsNotTheOneThatWasAskedFor() {
        refunded("'order_id':'paid-1','amount':400,'currency':'EUR','status':'completed'");

        Flow.REFUND.resolve(shop, lost, SENDING);

        assertThat(shop.provider.writes).isEqualTo(1);
    }

    /** The API finds orders by its own number, too, and a shop can have given that very number to another order. */
    @Test
    void anOrderOfAnotherIdCountsForNothing() {
        Order another = SampleOrder.paid("another", Money.of("121.00", "EUR"))
                .with("transaction_id", 7)
                .build();
        Lookup lookup = new Lookup(id -> another);
        OrderId number = OrderId.of("7");

        assertThatThrownBy(() -> lookup.refund(number, Refund.of(Money.of("10.00", "EUR"))))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("it is order another, not 7");
        assertThatThrownBy(() -> lookup.capture(number, Capture.FULL)).isInstanceOf(AnswerNotUnderstoodException.class);
        assertThatThrownBy(() -> lookup.order(OrderSamples.redirect().build()))
                .isInstanceOf(AnswerNotUnderstoodException.class);
    }
}
