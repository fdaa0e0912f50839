package com.multisafepay.verifier;

import static au.com.dius.pact.provider.junitsupport.StateChangeAction.SETUP;

import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.State;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxBuilder;
import com.multisafepay.sandbox.SandboxExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Verifies a consumer's pacts with the MultiSafepay API: each interaction is held to the contract, its provider states are set up in a
 * sandbox of its own, and the sandbox has to answer as the pact says.
 *
 * <pre>{@code
 * @Provider("multisafepay-api")
 * @PactFolder("target/pacts")
 * class OurPactsTest extends SandboxPactTest {}
 * }</pre>
 *
 * <p>The provider states are those of {@code GET /sandbox/states}, with their parameters; values that they generate are there for
 * expressions such as {@code ${transaction_id}}. Pacts come from wherever Pact's annotations say: a folder, a broker.
 */
public abstract class SandboxPactTest {
    private static final PactCheck CHECK = PactCheck.bundled();

    // JUnit wants it before the test is made; the settings of a subclass need nothing of the test.
    @SuppressWarnings("this-escape")
    @RegisterExtension
    final SandboxExtension sandbox = new SandboxExtension(settings());

    private final ReceivedNotifications notifications = new ReceivedNotifications();

    /** Creates a test; JUnit does so for each interaction. */
    protected SandboxPactTest() {}

    /**
     * Returns the settings of the sandbox. Override it for pacts about a refused key: a configured key is the only one that is taken, and
     * has to be the one that the other pacts send.
     *
     * @return the default settings, which take any key
     */
    protected SandboxBuilder settings() {
        return Sandbox.builder();
    }

    @BeforeEach
    void aimAtTheSandbox(PactVerificationContext context) {
        ProviderStateClient states = new ProviderStateClient(sandbox.sandbox(), notifications.url());
        context.setTarget(
                context.getInteraction().isAsynchronousMessage()
                        ? new NotificationTarget(states)
                        : new SandboxTarget(sandbox.baseUri(), context.getInteraction(), states));
    }

    @AfterEach
    void stopListening() {
        notifications.close();
    }

    /** Verifies an interaction. */
    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void keepsThePact(PactVerificationContext context) {
        List<String> findings = CHECK.findings(context.getInteraction());
        if (!findings.isEmpty()) {
            throw new AssertionError("The pact breaks the contract: " + String.join("; ", findings));
        }
        if (context.getTarget() instanceof NotificationTarget target) {
            target.verify(context, notifications.latest(sandbox.sandbox()));
        } else {
            context.verifyInteraction();
        }
    }

    /** Names the states for Pact, which looks for a method of each; the target has the sandbox make them. */
    @State(
            value = {
                "no order",
                "an account without orders",
                "an open order",
                "an open payment link",
                "an open QR order",
                "a paid order",
                "a paid order of yesterday",
                "a pay-later order",
                "a shipped order",
                "a charged-back order",
                "an authorised order",
                "a paid order whose merchant is notified",
                "an uncleared order",
                "a declined order",
                "a cancelled order",
                "an expired order",
                "an order with a refund under way",
                "an order with a paid refund",
                "an order with a declined refund",
                "an open order at a terminal",
                "an order that was paid at a terminal",
                "an activated affiliate",
                "a stored card"
            },
            action = SETUP)
    void isMadeByTheSandbox() {}
}
