package com.multisafepay.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;

class GatewayIdTest {

    @Test
    void comparesWithoutRegardToCase() {
        assertThat(GatewayId.of("iDEAL")).isEqualTo(GatewayId.IDEAL);
    }

    @Test
    void isAsGoodAsItsText() {
        assertThat(GatewayId.of("IDEAL")).isEqualTo(GatewayId.IDEAL).hasSameHashCodeAs(GatewayId.IDEAL);
        assertThat(GatewayId.IDEAL).isNotEqualTo(GatewayId.IDEALQR).isNotEqualTo("IDEAL");
        assertThat(GatewayId.IDEAL.hashCode()).isNotEqualTo(GatewayId.IDEALQR.hashCode());
    }

    @Test
    void takesAnIdThatIsNotDocumented() {
        assertThat(GatewayId.of("NEWPAY").value()).isEqualTo("NEWPAY");
    }

    @Test
    void refusesWhatCannotBeAnId() {
        assertThatThrownBy(() -> GatewayId.of("no id"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("gateway")
                .hasMessageContaining("no id");
    }
}
