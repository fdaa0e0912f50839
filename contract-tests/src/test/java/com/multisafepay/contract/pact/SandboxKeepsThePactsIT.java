package com.multisafepay.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxBuilder;
import com.multisafepay.verifier.SandboxPactTest;
import java.nio.file.Path;

/** Replays every pact against the sandbox, as another team would theirs. */
@Provider(Pacts.PROVIDER)
@PactFolder("target/pacts")
class SandboxKeepsThePactsIT extends SandboxPactTest {
    private static final Path CARDS = Path.of("src/test/resources/com/multisafepay/contract/pact/cards.yaml");

    @Override
    protected SandboxBuilder settings() {
        return Sandbox.builder().apiKey(Pacts.KEY).strict().seed(CARDS);
    }
}
