package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.ApiKeyTest.Operation;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Official clients add the language of the API's messages to every call. */
class LanguageOfMessagesTest {
    @RegisterExtension
    static final SandboxExtension STRICT =
            new SandboxExtension(Sandbox.builder().strict());

    private static Answer answer(Operation operation, String query) {
        String path = operation.path().replace("{currency}", "EUR").replaceAll("\\{[^}]*}", "1") + query;
        HttpRequest.Builder call = Calls.request(STRICT.sandbox(), path).header("Content-Type", "application/json");
        return Calls.send(call.method(
                operation.method(), operation.takesABody() ? BodyPublishers.ofString("{}") : BodyPublishers.noBody()));
    }

    @ParameterizedTest
    @MethodSource("com.multisafepay.sandbox.ApiKeyTest#operations")
    void goesWithEveryOperationInStrictModeToo(Operation operation) {
        assertThat(answer(operation, "?language=nl_NL").body().toString()).contains("query parameter language: ");
        assertThat(answer(operation, "?locale=nl_NL").body().toString()).doesNotContain("parameter locale");
    }
}
