package com.multisafepay.order.request;

import static com.multisafepay.OrderSamples.redirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Wire;
import com.multisafepay.error.RequestRefusedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdditionalMemberTest {

    @Test
    void isSentBesideTheOthers() {
        Wire wire = Wire.answering("{'order_id':'shop-1'}");

        wire.client()
                .orders()
                .create(redirect()
                        .additional("loyalty", Map.of("points", 7))
                        .additional("tags", List.of("a", true))
                        .build());

        assertThat(wire.only()).contains("'loyalty':{'points':7}", "'tags':['a',true]", "'type':'redirect'");
    }

    @Test
    void isPartOfEquality() {
        assertThat(redirect().additional("x", 1).build())
                .isEqualTo(redirect().additional("x", 1).build())
                .isNotEqualTo(redirect().additional("x", 2).build());
    }

    @Test
    void isRefusedWhereTheContractStatesIt() {
        assertThatThrownBy(() -> redirect().additional("amount", 1))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessage("amount: must be set by its own method of the builder, since the contract states it");
    }

    @Test
    void isRefusedWhereItIsNoValueOfJson() {
        assertThatThrownBy(() -> redirect().additional("when", Thread.State.NEW))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageStartingWith("when: must be a text,");
        assertThatThrownBy(() -> redirect().additional("when", Map.of("deep", 'c')))
                .hasMessageStartingWith("when.deep: must be");
    }
}
