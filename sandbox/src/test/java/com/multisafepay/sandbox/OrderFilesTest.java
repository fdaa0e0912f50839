package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderFilesTest {
    private static final String FILE = "{'type':'PDF','base64':'JVBERi0xLjQK','description':'Invoice','name':'a.pdf'}";

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    @Test
    void takesAFile() {
        String order = calls.create(Bodies.redirect());

        Answer answer = calls.post("/orders/" + order + "/files", FILE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/data")).isEmpty();
    }

    @Test
    void takesNoneForAnUnknownOrder() {
        Answer answer = calls.post("/orders/nothing/files", FILE);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1006);
    }

    @ParameterizedTest
    @CsvSource({"type, 1016", "base64, 1016", "name, 1016", "description, 1008"})
    void needsEveryField(String field, int code) {
        String order = calls.create(Bodies.redirect());

        Answer answer = calls.post(
                "/orders/" + order + "/files", Bodies.json(FILE).without(field).toString());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void takesNoOtherKind() {
        String order = calls.create(Bodies.redirect());

        assertThat(calls.post("/orders/" + order + "/files", FILE.replace("PDF", "EXE"))
                        .info())
                .startsWith("type");
    }
}
