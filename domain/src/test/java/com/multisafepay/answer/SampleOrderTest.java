package com.multisafepay.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.NextAction;
import com.multisafepay.order.Order;
import com.multisafepay.order.Status;
import org.junit.jupiter.api.Test;

class SampleOrderTest {

    private static final Money EUR_10 = Money.of("10.00", "EUR");
    private static final Money EUR_4 = Money.of("4.00", "EUR");
    private static final Money EUR_0 = Money.of("0.00", "EUR");

    @Test
    void anOpenOrderLeadsToItsPage() {
        Order open = SampleOrder.open("shop-1", EUR_10).build();

        assertThat(open.isOpen()).isTrue();
        assertThat(open.nextAction()).isInstanceOf(NextAction.Redirect.class);
    }

    @Test
    void aPaidOrderCanBeRefunded() {
        Order paid = SampleOrder.paid("shop-1", EUR_10).build();

        assertThat(paid.isPaid()).isTrue();
        assertThat(paid.remainingToRefund()).isEqualTo(EUR_10);
    }

    @Test
    void anAuthorisedOrderCanBeCaptured() {
        Order authorised = SampleOrder.authorised("shop-1", EUR_10).build();

        assertThat(authorised.isAuthorised()).isTrue();
        assertThat(authorised.isPaid()).isFalse();
        assertThat(authorised.remainingToCapture()).isEqualTo(EUR_10);
    }

    @Test
    void aDeclinedOrderHasFailed() {
        Order declined = SampleOrder.declined("shop-1", EUR_10).build();

        assertThat(declined.isFailed()).isTrue();
        assertThat(declined.reasonCode()).contains("1016");
    }

    @Test
    void aRefundedOrderTellsWhatIsLeft() {
        assertThat(SampleOrder.refunded("shop-1", EUR_10, EUR_4).build().remainingToRefund())
                .isEqualTo(Money.of("6.00", "EUR"));
        assertThat(SampleOrder.refunded("shop-1", EUR_10, EUR_10).build().remainingToRefund())
                .isEqualTo(EUR_0);
    }

    @Test
    void takesAnyMember() {
        Order order = SampleOrder.paid("shop-1", EUR_10)
                .gateway(GatewayId.IDEAL)
                .status(Status.SHIPPED)
                .with("var1", "x")
                .build();

        assertThat(order.gateway()).contains(GatewayId.IDEAL);
        assertThat(order.status()).isEqualTo(Status.SHIPPED);
        assertThat(order.vars()).containsExactly("x", "", "");
    }

    @Test
    void refusesAnIdThatTheApiWouldRefuse() {
        assertThatThrownBy(() -> SampleOrder.paid("", EUR_10)).isInstanceOf(RequestRefusedException.class);
    }
}
