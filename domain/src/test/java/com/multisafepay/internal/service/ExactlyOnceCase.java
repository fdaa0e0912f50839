package com.multisafepay.internal.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.OrderId;
import com.multisafepay.refund.CreatedRefund;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;

/** A shop whose writes fail, with and without leave to look up and to send again. */
abstract class ExactlyOnceCase {
    static final ExactlyOnce LOOKING = ExactlyOnce.within(Duration.ofSeconds(10));
    static final ExactlyOnce SENDING = LOOKING.sendingAgain();
    final OutcomeUnknownException lost = new OutcomeUnknownException("it was lost", null);
    final ServiceFixture looking = new ServiceFixture(LOOKING);
    final ServiceFixture sending = new ServiceFixture(SENDING);

    @AfterEach
    void nobodyIsLeftInterrupted() {
        assertThat(Thread.interrupted()).isFalse();
    }

    void related(String order, String members) {
        sending.provider.relate(order, members);
    }

    static void isWhatWasSent(Flow flow, Object made) {
        if (made instanceof CreatedOrder order) {
            assertThat(order.orderId()).isEqualTo(OrderId.of("shop-1"));
            assertThat(EnumSet.of(Flow.REDIRECT, Flow.PAYMENT_LINK, Flow.CHECKOUT, Flow.DIRECT))
                    .contains(flow);
            assertThat(order.paymentUrl()).isPresent();
        } else if (made instanceof CreatedRefund refund) {
            assertThat(refund.refundId()).hasValue(70);
        } else {
            assertThat(made).isInstanceOfSatisfying(CreatedCapture.class, capture -> {
                assertThat(capture.transactionId()).hasValue(80);
                assertThat(capture.orderId().value()).isEqualTo(flow == Flow.CAPTURE ? "auth-1" : "part-1");
            });
        }
    }
}
