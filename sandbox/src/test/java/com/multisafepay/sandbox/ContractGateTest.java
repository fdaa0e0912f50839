package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.sandbox.internal.api.Contract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ContractGateTest {
    private static Contract changed(Consumer<ObjectNode> change) throws IOException {
        try (InputStream in = ContractGateTest.class.getResourceAsStream("/multisafepay-openapi.json")) {
            ObjectNode document = (ObjectNode) Calls.MAPPER.readTree(Objects.requireNonNull(in));
            change.accept(document);
            return Contract.read(new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void doesNotStartWithAnOperationThatNobodyPlays() throws IOException {
        Contract planted = changed(document -> {
            ObjectNode operation =
                    document.withObject("/paths").putObject("/lottery").putObject("get");
            operation.put("operationId", "drawLottery").putObject("responses");
        });

        assertThatThrownBy(() -> Sandbox.builder().contract(planted).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("drawLottery");
    }

    @Test
    void answersAServerErrorWhereItsAnswerWouldBreakTheContract() throws IOException {
        Contract stricter = changed(document -> document.withObject("/components/schemas/GetOrderAnswer")
                .withArray("required")
                .add("signature"));
        try (Sandbox sandbox = Sandbox.builder().contract(stricter).start()) {
            Calls.post(sandbox, Bodies.redirect());

            Answer answer = Calls.get(sandbox, "/orders/" + Bodies.ORDER_ID);

            assertThat(answer.status()).isEqualTo(500);
            assertThat(sandbox.contractBreaches())
                    .singleElement()
                    .asString()
                    .contains("GET /orders/" + Bodies.ORDER_ID, "signature");
        }
    }

    @Test
    void answersAServerErrorWhereTheContractDoesNotDeclareTheStatus() throws IOException {
        Contract narrower = changed(document ->
                document.withObject("/paths/~1orders~1{order_id}/get/responses").remove("404"));
        try (Sandbox sandbox = Sandbox.builder().contract(narrower).start()) {
            assertThat(Calls.get(sandbox, "/orders/nobody").status()).isEqualTo(500);
            assertThat(sandbox.contractBreaches()).hasSize(1);
        }
    }
}
