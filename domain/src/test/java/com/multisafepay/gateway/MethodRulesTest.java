package com.multisafepay.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MethodRulesTest {

    @Test
    void knowsAMethodByItsIdInAnyCase() {
        assertThat(MethodRules.of(GatewayId.of("ideal")))
                .get()
                .extracting(MethodRules::name)
                .isEqualTo("iDEAL");
    }

    @Test
    void knowsAMethodByAnOlderId() {
        assertThat(MethodRules.of(GatewayId.of("PAYAFTER")))
                .get()
                .extracting(MethodRules::id)
                .isEqualTo(GatewayId.BNPL_MF);
    }

    @Test
    void hasNoRulesForAnIdThatIsNotDocumented() {
        assertThat(MethodRules.of(GatewayId.of("NEWPAY"))).isEmpty();
    }

    @Test
    void readsTheLimitsOfAnAmount() {
        assertThat(MethodRules.of(GatewayId.IN3).orElseThrow().limits().get("EUR"))
                .satisfies(limits -> assertThat(limits.allow(4999)).isFalse())
                .satisfies(limits -> assertThat(limits.allow(5000)).isTrue())
                .satisfies(limits -> assertThat(limits.allow(500000)).isTrue())
                .satisfies(limits -> assertThat(limits.allow(500001)).isFalse());
    }

    @Test
    void leavesALimitOpenThatIsNotStated() {
        assertThat(MethodRules.of(GatewayId.DIRECTBANK).orElseThrow().limits().get("EUR"))
                .satisfies(limits -> assertThat(limits.allow(9)).isFalse())
                .satisfies(limits -> assertThat(limits.allow(Long.MAX_VALUE)).isTrue());
    }

    @Test
    void tellsWhichMethodsCannotBePaidDirectly() {
        assertThat(MethodRules.of(GatewayId.MISTERCASH).orElseThrow().direct()).isFalse();
        assertThat(MethodRules.of(GatewayId.DOTPAY).orElseThrow().direct()).isFalse();
        assertThat(MethodRules.of(GatewayId.IDEAL).orElseThrow().direct()).isTrue();
    }
}
