package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptOrdersTest {

    private static int status(Sandbox sandbox, int order) {
        return Calls.get(sandbox, "/orders/shop-" + order).status();
    }

    private static void create(Sandbox sandbox, int orders) {
        for (int i = 0; i < orders; i++) {
            Calls.post(sandbox, Bodies.redirect().put("order_id", "shop-" + i));
        }
    }

    @Test
    void forgetsTheOldestBeyondANumber() {
        try (Sandbox sandbox = Sandbox.builder().maxOrders(2).start()) {
            create(sandbox, 3);

            assertThat(status(sandbox, 0)).isEqualTo(404);
            assertThat(status(sandbox, 1)).isEqualTo(200);
            assertThat(status(sandbox, 2)).isEqualTo(200);
        }
    }

    @Test
    void forgetsTheOldestBeyondASize() {
        try (Sandbox sandbox = Sandbox.builder().maxMemory(20_000).start()) {
            create(sandbox, 20);

            assertThat(status(sandbox, 0)).isEqualTo(404);
            assertThat(status(sandbox, 19)).isEqualTo(200);
        }
    }

    @Test
    void takesBothFromTheCommandLine() {
        SandboxBuilder settings = CommandLine.settings("--port", "0", "--max-orders", "1", "--max-memory", "8")
                .orElseThrow();

        assertThat(settings.limits.mostBytes()).isEqualTo(8L << 20);
        try (Sandbox sandbox = settings.start()) {
            create(sandbox, 2);
            assertThat(status(sandbox, 0)).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--max-orders", "--max-memory"})
    void keepsAtLeastOne(String option) {
        assertThatThrownBy(() -> CommandLine.settings(option, "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has to be 1 or more, and is 0");
        assertThatThrownBy(() -> CommandLine.settings(option, "many"))
                .hasMessage(option + " has to be a number, and is many");
    }
}
