package com.multisafepay.internal.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyMemberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"order_id\":\"wanted\"}",
                "{\"type\":\"redirect\",\"order_id\":\"wanted\",\"amount\":1}",
                "{\"type\":\"redirect\",\"amount\":1,\"order_id\":\"wanted\"}",
                "{\"type\":\"\",\"order_id\":\"wanted\"}",
                "{\"type\":\"\\\"order_id\\\":\\\"no\\\"\",\"order_id\":\"wanted\"}",
                "{\"type\":\"order_id\",\"order_id\":\"wanted\"}",
                "{\"type\":\"order_id\\\\\",\"order_id\":\"wanted\"}",
                "{\"order\":\"no\",\"order_id2\":\"no\",\"order_id\":\"wanted\"}",
                "{\"var1\":{\"order_id\":\"no\"},\"order_id\":\"wanted\"}",
                "{\"var1\":[\"order_id\",\"no\"],\"order_id\":\"wanted\"}",
                "{\"order_id\":null,\"order_id\":\"wanted\"}",
                "{\"order_id\":\"w\\u0061nted\"}",
                "{\"order_id\":\"wanted\",\"order_id\":\"no\"}",
                " { \"type\" : \"redirect\" , \"order_id\" : \"wanted\" } "
            })
    void aTextIsFoundWhereverItStands(String body) {
        assertThat(BodyMember.text(body.getBytes(UTF_8), "order_id")).isEqualTo("wanted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[\"order_id\",\"no\"]",
                "\"order_id\":\"no\"",
                "{\"order_id",
                "{\"order_id\"",
                "{\"order_id\":",
                "{\"order_id\":\"no",
                "{\"order_id\":{\"order_id\":\"no\"}}",
                "{\"order_id\":[\"no\"]}",
                "{\"order_id\":true}",
                "{\"type\":\"order_id\"}",
                "<order_id>no</order_id>"
            })
    void noOtherMemberIsTakenForIt(String body) {
        assertThat(BodyMember.text(body.getBytes(UTF_8), "order_id")).isNull();
    }

    @Test
    void aNumberIsItsDigits() {
        assertThat(BodyMember.text("{\"amount\":1000}".getBytes(UTF_8), "amount"))
                .isEqualTo("1000");
    }

    @Test
    void lettersBeyondAsciiStayWhatTheyAre() {
        assertThat(BodyMember.text("{\"type\":\"ü\",\"order_id\":\"é-€\"}".getBytes(UTF_8), "order_id"))
                .isEqualTo("é-€");
    }
}
