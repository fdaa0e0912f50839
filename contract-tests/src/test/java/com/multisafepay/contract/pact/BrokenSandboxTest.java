package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.provider.HttpClientFactory;
import au.com.dius.pact.provider.ProviderClient;
import au.com.dius.pact.provider.ProviderInfo;
import au.com.dius.pact.provider.ProviderVerifier;
import au.com.dius.pact.provider.VerificationFailureType;
import au.com.dius.pact.provider.VerificationResult;
import com.multisafepay.contract.pact.AlteringProxy.Answer;
import com.multisafepay.sandbox.Sandbox;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The verification of the sandbox fails where the sandbox does not answer as a pact says. */
class BrokenSandboxTest {

    private final Sandbox sandbox = Sandbox.builder().apiKey(Pacts.KEY).start();
    private final V4Pact method = GetGatewayPactTest.ideal().toPact();
    private final V4Pact wrongKey = GetGatewayPactTest.wrongKey().toPact();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theSandboxAsItIsPasses() throws IOException {
        assertThat(failures(method, answer -> answer)).isEmpty();
        assertThat(failures(wrongKey, answer -> answer)).isEmpty();
    }

    @Test
    void anAnswerThatLacksAMemberFails() throws IOException {
        assertThat(failures(method, body("\"description\"", "\"title\"")))
                .singleElement()
                .asString()
                .contains("missing the following keys: description");
    }

    @Test
    void anAnswerWithAMemberOfAnotherTypeFails() throws IOException {
        assertThat(failures(method, body("\"description\":\"iDEAL[^\"]*\"", "\"description\":7")))
                .singleElement()
                .asString()
                .contains("to be the same type");
    }

    @Test
    void anAnswerWithAnotherStatusFails() throws IOException {
        assertThat(failures(wrongKey, answer -> new Answer(403, answer.body())))
                .singleElement()
                .asString()
                .contains("expected status of 401 but was 403");
    }

    @Test
    void anAnswerWithAnotherErrorCodeFails() throws IOException {
        assertThat(failures(wrongKey, body("1032", "1000")))
                .singleElement()
                .asString()
                .contains("1032", "1000");
    }

    private static UnaryOperator<Answer> body(String pattern, String replacement) {
        return answer -> new Answer(answer.status(), answer.body().replaceAll(pattern, replacement));
    }

    private List<String> failures(V4Pact pact, UnaryOperator<Answer> fault) throws IOException {
        try (AlteringProxy proxy = AlteringProxy.before(sandbox.baseUri(), fault)) {
            ProviderInfo provider = new ProviderInfo(Pacts.PROVIDER);
            provider.setPort(proxy.port());
            provider.setPath(sandbox.baseUri().getPath());
            ProviderVerifier verifier = new ProviderVerifier();
            verifier.initialiseReporters(provider);
            V4Interaction.SynchronousHttp http =
                    (V4Interaction.SynchronousHttp) pact.getInteractions().get(0);
            VerificationResult result = verifier.verifyResponseFromProvider(
                    provider,
                    http,
                    http.getDescription(),
                    new HashMap<>(),
                    new ProviderClient(provider, new HttpClientFactory()));
            return result instanceof VerificationResult.Failed failed
                    ? failed.getFailures().values().stream()
                            .flatMap(List::stream)
                            .map(VerificationFailureType::description)
                            .toList()
                    : List.of();
        }
    }
}
